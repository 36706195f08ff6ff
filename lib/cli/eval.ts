// The command `eval`: measures extraction against labelled documents and prints every figure.
import type { Command } from "commander";
import { evaluate } from "@/lib/corpus/eval/evaluate";
import { writeMeasurement } from "@/lib/corpus/eval/write-measurement";
import { formatEvaluation } from "./format-evaluation";

interface EvalOptions {
  labels?: string;
  train?: true;
  corpora: string;
  json?: true;
  write?: true;
}

const LABELS = "../shared/gold/dev";
const TRAINING_LABELS = "../shared/gold/train";

export function addEvalCommand(program: Command): void {
  program
    .command("eval")
    .description(
      "score extraction against labelled documents: every field, by kind and language, and the worst documents",
    )
    .option("--labels <folder>", `folder with "labels" and "files" or "plain" (default: ${LABELS})`)
    .option("--train", "score the documents that the models are trained on, by cross-validation")
    .option("--corpora <folder>", "with --train: folder of the archives that have labels here", "../shared/corpora")
    .option("--json", "print one JSON object instead of tables")
    .option("--write", "keep the figures for the pages that show them (lib/domain/measured-figures.json)")
    .action(async ({ labels, train = undefined, corpora, json, write }: EvalOptions) => {
      const folder = labels ?? (train ? TRAINING_LABELS : LABELS);
      const evaluation = await evaluate(folder, train === true ? corpora : null);
      console.log(json ? JSON.stringify(evaluation) : formatEvaluation(evaluation));
      const today = new Date().toISOString().slice(0, 10);
      if (write) await writeMeasurement(evaluation, train ? "cross-validation" : "unseen", today);
    });
}
