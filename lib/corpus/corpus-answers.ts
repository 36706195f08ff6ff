// Tells whether pages can be made at all.
import { isAlive } from "@/lib/db/is-alive";
import { getCorpus } from "./corpus";

/** A page that finds the database gone within this time, in milliseconds, says so itself. */
const TRUSTED = 1_000;

let answeredAt = -Infinity;

/** True where the database of the web process answers, or did a moment ago. */
export async function corpusAnswers(): Promise<boolean> {
  if (performance.now() - answeredAt < TRUSTED) return true;
  const answers = await isAlive(getCorpus().database);
  if (answers) answeredAt = performance.now();
  return answers;
}
