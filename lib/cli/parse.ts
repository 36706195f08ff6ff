// The command `parse`: documents in, one JSON object a line out, without a database.
import { once } from "node:events";
import type { Command } from "commander";
import { parseFiles } from "@/lib/corpus/parse-files";

export function addParseCommand(program: Command): void {
  program
    .command("parse")
    .description("read documents without a database and print one JSON object a line for each statement")
    .argument("<files...>", "files to read")
    .action(parse);
}

/** Records go to standard output, everything else to standard error; exit code 1 where a file could not be read. */
async function parse(files: string[]): Promise<void> {
  for await (const { path, records, unread } of parseFiles(files)) {
    for (const record of records) await writeLine(JSON.stringify(record));
    if (!unread) continue;
    console.error(`${path}: could not be read.`);
    process.exitCode = 1;
  }
}

async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}
