// The command `dump`: writes the corpus out, for comparing two of them and for keeping.
import type { Command } from "commander";
import { dumpCorpus } from "@/lib/corpus/dump-corpus";
import { withCorpus } from "@/lib/corpus/with-corpus";
import { writeLines } from "./write-lines";

export function addDumpCommand(program: Command): void {
  program
    .command("dump")
    .description("write every statement as a line of JSON, in an order and form that depend on the documents alone")
    .action(() => withCorpus(async (corpus) => writeLines(dumpCorpus(corpus)), console.error));
}
