// The command `parse`: documents in, one JSON object a line out, without a database.
import type { Command } from "commander";
import { readMapping, type ColumnMapping } from "@/lib/corpus/containers/column-mapping";
import { explainFiles } from "@/lib/corpus/explain-files";
import { parseFiles } from "@/lib/corpus/parse-files";
import { exitWithUsageCode } from "./exit-codes";
import { mapOption } from "./map-option";
import { writeLines } from "./write-lines";

export function addParseCommand(program: Command): void {
  program
    .command("parse")
    .description("read documents without a database and print one JSON object a line for each statement")
    .argument("<files...>", "files, or http(s) addresses, to read")
    .addOption(mapOption())
    .option("--explain", "print, for people, which rule found each record, and where, instead of JSON")
    .exitOverride(exitWithUsageCode)
    .action((files: string[], { map, explain }: { map?: string[]; explain?: true }) => {
      const mapping = readMapping(map ?? []);
      return writeLines(explain ? explanationsOf(files, mapping) : recordsOf(files, mapping));
    });
}

/** Records go to standard output, everything else to standard error; exit code 1 where a file could not be read. */
async function* recordsOf(files: string[], mapping: ColumnMapping): AsyncGenerator<string> {
  for await (const { path, records, unread } of parseFiles(files, mapping)) {
    for (const record of records) yield JSON.stringify(record);
    if (unread) reportUnread(path);
  }
}

async function* explanationsOf(files: string[], mapping: ColumnMapping): AsyncGenerator<string> {
  for await (const { path, lines, unread } of explainFiles(files, mapping)) {
    yield* lines;
    if (unread) reportUnread(path);
  }
}

function reportUnread(path: string): void {
  console.error(`${path}: could not be read.`);
  process.exitCode = 1;
}
