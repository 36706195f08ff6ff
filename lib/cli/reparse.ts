// The command `reparse`: reads the kept documents again with the parser of today.
import type { Command } from "commander";
import { reparseCorpus, type ReparsedDocument } from "@/lib/corpus/reparse-corpus";
import { withChangedCorpus } from "@/lib/corpus/with-changed-corpus";
import { EXIT, exitWithUsageCode, orUnusable } from "./exit-codes";
import { formatReparse, formatReparsed } from "./format-reparse";
import { stopSignal } from "./stop-signal";

const HELP = `
Each statement that differs gets a line with its fields; nothing is written unless --apply is given.
Statements keep their addresses, and what people corrected stays. A document that is now rejected is left as it is.
Ctrl-C ends the run after the document at work; --outdated --apply goes on with what was not reached.

Exit code: 0 nothing differs, or all of it was saved; 1 something differs or was left; 2 wrong use, or the corpus
cannot be used.`;

const LINE_EVERY = 500;

interface ReparseFlags {
  apply?: boolean;
  outdated?: boolean;
}

export function addReparseCommand(program: Command): void {
  program
    .command("reparse")
    .description("read the kept documents again with the parser of today, and show what would change")
    .option("--apply", "save what differs")
    .option("--outdated", "only documents that another version of the parser read last")
    .addHelpText("after", HELP)
    .exitOverride(exitWithUsageCode)
    .action((flags: ReparseFlags) => orUnusable(() => reparse(flags)));
}

async function reparse({ apply = false, outdated = false }: ReparseFlags): Promise<void> {
  const signal = stopSignal(() => console.error("\nStopping after the document at work …"));
  let total = 0;
  const onDocument = (document: ReparsedDocument, done: number) => {
    for (const line of formatReparsed(document)) console.log(line);
    if (done % LINE_EVERY === 0) console.error(`– ${done}/${total} documents`);
  };
  const report = await withChangedCorpus(
    (corpus) => reparseCorpus(corpus, { apply, outdated, signal, onDocument, onBegin: (count) => (total = count) }),
    (message) => console.error(`– ${message}`),
  );
  console.log(formatReparse(report, { apply }));
  const { same, changed, left } = report.kinds;
  const unfinished = same + changed + left < report.documents;
  if (left > 0 || unfinished || (changed > 0 && !apply)) process.exitCode = EXIT.found;
}
