// The command `train`: trains the extraction models again from labelled documents.
import type { Command } from "commander";
import { writeModels } from "@/lib/corpus/train/write-models";

export function addTrainCommand(program: Command): void {
  program
    .command("train")
    .description("train the extraction models again from labelled documents and write their weights")
    .option("--labels <folder>", 'folder with "labels" and "plain" or "files"', "../shared/gold/train")
    .option("--corpora <folder>", "folder of the archives that have labels here", "../shared/corpora")
    .action(async ({ labels, corpora }: { labels: string; corpora: string }) => {
      for (const { name, path, documents, examples, bytes } of await writeModels(labels, corpora)) {
        console.log(`${name}: ${examples} examples from ${documents} documents → ${path} (${bytes} bytes)`);
      }
    });
}
