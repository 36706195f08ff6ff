// The command `dump`: writes the corpus out, for comparing two of them and for keeping.
import { once } from "node:events";
import type { Command } from "commander";
import { dumpCorpus } from "@/lib/corpus/dump-corpus";
import { withCorpus } from "@/lib/corpus/with-corpus";

export function addDumpCommand(program: Command): void {
  program
    .command("dump")
    .description("write every statement as a line of JSON, in an order and form that depend on the documents alone")
    .action(() => withCorpus(async (corpus) => writeLines(dumpCorpus(corpus)), console.error));
}

async function writeLines(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
  }
}
