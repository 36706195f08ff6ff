// The command `parse`: documents in, one JSON object a line out, without a database.
import type { Command } from "commander";
import { parseFiles } from "@/lib/corpus/parse-files";
import { writeLines } from "./write-lines";

export function addParseCommand(program: Command): void {
  program
    .command("parse")
    .description("read documents without a database and print one JSON object a line for each statement")
    .argument("<files...>", "files, or http(s) addresses, to read")
    .action((files: string[]) => writeLines(recordsOf(files)));
}

/** Records go to standard output, everything else to standard error; exit code 1 where a file could not be read. */
async function* recordsOf(files: string[]): AsyncGenerator<string> {
  for await (const { path, records, unread } of parseFiles(files)) {
    for (const record of records) yield JSON.stringify(record);
    if (!unread) continue;
    console.error(`${path}: could not be read.`);
    process.exitCode = 1;
  }
}
