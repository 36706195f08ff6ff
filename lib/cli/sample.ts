// The command `sample`: adds or removes the fictional sample corpus.
import { Argument, type Command } from "commander";
import { addSample, removeSample } from "@/lib/corpus/sample-corpus";
import { withChangedCorpus } from "@/lib/corpus/with-changed-corpus";
import type { Corpus } from "@/lib/corpus/corpus";
import { formatReport } from "./format-report";
import { showProgress } from "./show-progress";

export function addSampleCommand(program: Command): void {
  program
    .command("sample")
    .description("add or remove the fictional sample corpus; other documents are left alone")
    .addArgument(new Argument("<action>", "what to do with the sample").choices(["add", "remove"]))
    .action((action: string) =>
      withChangedCorpus(action === "add" ? add : remove, (message) => console.error(`– ${message}`)),
    );
}

async function add(corpus: Corpus): Promise<void> {
  const progress = showProgress(process.stderr);
  const report = await addSample(corpus, progress).finally(progress.close);
  console.log(formatReport(report));
  process.exitCode = report.counts.rejected + report.counts.pending > 0 ? 1 : 0;
}

async function remove(corpus: Corpus): Promise<void> {
  const { sources, statements } = await removeSample(corpus);
  console.log(sources === 0 ? "There is no sample." : `Removed ${statements} statements of ${sources} documents.`);
}
