// Runs `ingest --watch`: says what arrives and how it ends, until it is stopped.
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import type { Corpus } from "@/lib/corpus/corpus";
import { isFolder } from "@/lib/corpus/watch/look-into-folders";
import { watchFolders, type WatchOptions } from "@/lib/corpus/watch/watch-folders";
import { readyJumps } from "@/lib/corpus/with-changed-corpus";
import type { IngestReport } from "@/lib/domain/ingest-report";
import { formatProblem } from "./format-report";

/**
 * The folders under their real names, as programs that write into them are seen to use.
 * @throws InvalidArgumentError where one of `paths` is no folder
 */
export async function foldersToWatch(paths: string[]): Promise<string[]> {
  for (const path of paths)
    if (!(await isFolder(path))) throw new InvalidArgumentError(`${path} is no folder. --watch takes folders only.`);
  return Promise.all(paths.map((path) => realpath(resolve(path))));
}

/** Watches until its signal is set off; each document gets a line through `say`. */
export async function watch(
  corpus: Corpus,
  folders: string[],
  options: Pick<WatchOptions, "signal" | "mapping">,
  say: (line: string) => void,
): Promise<IngestReport> {
  for (const folder of folders) say(`Watching ${folder}. Ctrl-C ends it.`);
  return watchFolders(corpus, folders, {
    ...options,
    onBatch: () => readyJumps(corpus, say),
    onProgress: ({ item }) => say(item.status === "committed" ? brought(item) : formatProblem(item)),
    onFolder: (folder, isThere) => say(isThere ? `${folder} is back.` : `${folder} is gone; waiting until it is back.`),
  });
}

function brought({ path, statements }: { path: string; statements: number }): string {
  return `${path}: ${statements} ${statements === 1 ? "statement" : "statements"}`;
}
