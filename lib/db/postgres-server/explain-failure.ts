// Turns what PostgreSQL printed before it gave up into a message that says what to do.
import { USE_OTHER_SERVER } from "./postgres-server-error";

const CAUSES: [RegExp, string][] = [
  [/no space left on device|disk quota exceeded/i, "The disk is full: make room and start again."],
  [/permission denied/i, "A folder or file may not be read or written: check who owns the data folder (DATA_DIR)."],
  [
    /incompatible with server/i,
    "The database was made by another version of PostgreSQL: use the version of Rostrum that made it, or another DATA_DIR.",
  ],
  [/could not create shared memory|cannot allocate memory/i, "There is not enough memory for the server."],
  [/not found|no such file or directory|ENOENT/i, "Its programs do not run on this system (they need glibc)."],
];

const SHOWN_LINES = 8;

/** `what` happened, the likely cause where it is known, and the last lines of PostgreSQL's own words. */
export function explainFailure(what: string, output: string): string {
  const cause = CAUSES.find(([sign]) => sign.test(output))?.[1];
  const said = output
    .trim()
    .split("\n")
    .slice(-SHOWN_LINES)
    .map((line) => `  ${line}`);
  return [`${what}.`, ...(cause ? [cause] : []), "PostgreSQL said:", ...said, USE_OTHER_SERVER].join("\n");
}
