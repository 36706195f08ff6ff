// Tells whether pages can be made at all.
import { isAlive } from "@/lib/db/is-alive";
import { getCorpus } from "./corpus";

/** True where the database of the web process answers. */
export async function corpusAnswers(): Promise<boolean> {
  return isAlive(getCorpus().database);
}
