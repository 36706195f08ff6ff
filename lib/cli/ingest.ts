// The command `ingest`: adds documents to the corpus and says how each of them ended.
import type { CommanderError } from "commander";
import { type Command } from "commander";
import { ingestFiles } from "@/lib/corpus/ingest-files";
import { withCorpus } from "@/lib/corpus/with-corpus";
import type { IngestReport } from "@/lib/domain/ingest-report";
import { formatReport } from "./format-report";
import { showProgress } from "./show-progress";

const HELP = `
Each file ends in exactly one class:
  committed   it brought at least one statement
  duplicate   its bytes, or all of its statements, were there already
  rejected    it gave no statement; the line says why and what to do
  pending     it was not reached (interrupted), or could not be saved; ingest it again
Folders are read whole, in the order of names, without hidden files and without following links to folders.
Ctrl-C ends the run after the document at work. Any run may be repeated: nothing comes in twice.

Exit code: 0 all committed or duplicate; 1 some rejected or pending; 2 wrong use, or the corpus cannot be used.`;

export function addIngestCommand(program: Command): void {
  program
    .command("ingest")
    .description("add documents to the corpus")
    .argument("<paths...>", "files and folders")
    .addHelpText("after", HELP)
    .exitOverride(exitWithUsageCode)
    .action(ingest);
}

async function ingest(paths: string[]): Promise<void> {
  try {
    const report = await withInterrupt((signal) => run(paths, signal));
    console.log(formatReport(report));
    process.exitCode = report.counts.rejected + report.counts.pending > 0 ? 1 : 0;
  } catch (error) {
    console.error(`Error: ${(error as Error).message}`);
    process.exitCode = 2;
  }
}

function run(paths: string[], signal: AbortSignal): Promise<IngestReport> {
  return withCorpus(
    async (corpus) => {
      const progress = showProgress(process.stderr);
      return ingestFiles(corpus, paths, { ...progress, signal }).finally(progress.close);
    },
    (message) => console.error(`– ${message}`),
  );
}

/** Gives `work` a signal that the first Ctrl-C sets off; the second one ends the process as usual. */
async function withInterrupt<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = () => {
    console.error("\nStopping after the document at work. Press Ctrl-C again to stop at once.");
    controller.abort();
  };
  process.once("SIGINT", interrupt);
  return work(controller.signal).finally(() => process.off("SIGINT", interrupt));
}

/** Wrong use ends with 2, help with 0. */
function exitWithUsageCode(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : 2);
}
