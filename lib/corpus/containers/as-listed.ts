// Holds what is read of an archive or table to what was listed of it: it may have been replaced meanwhile.
import type { HeldInput } from "@/lib/corpus/input-list";
import type { Rejection } from "@/lib/domain/rejection";
import { readNow } from "./read-now";
import { refusedInput } from "./refused-input";

const CHANGED: Rejection = {
  reason: "unreadable",
  message: "The archive or table changed while it was read. Ingest it again when it is complete.",
};

/** One input for each of `paths`, in their order, already read; those that are no longer there are refused. */
export async function* asListed(paths: readonly string[], inputs: AsyncIterable<HeldInput>): AsyncGenerator<HeldInput> {
  let at = 0;
  for await (const input of inputs) {
    if (input.path !== paths[at]) break;
    at++;
    yield await readNow(input);
  }
  for (const path of paths.slice(at)) yield refusedInput(path, CHANGED);
}
