// Prints the steps of a start for people, one line each.
import type { IngestProgress } from "@/lib/corpus/ingest-files";

export function say(line: string): void {
  console.log(line);
}

/** Counts up on one line in a terminal; elsewhere it prints the last count alone. */
export function sayProgress(what: string): (progress: IngestProgress) => void {
  return ({ done, total }) => {
    const end = done === total ? "\n" : "";
    if (process.stdout.isTTY) process.stdout.write(`\r${what}: ${done} of ${total}${end}`);
    else if (end) console.log(`${what}: ${done} of ${total}`);
  };
}
