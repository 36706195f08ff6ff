// The command `ingest`: adds documents to the corpus and says how each of them ended.
import { Option, type Command } from "commander";
import { ingestCollection } from "@/lib/corpus/collections/ingest-collection";
import type { Corpus } from "@/lib/corpus/corpus";
import { downloadCollection } from "@/lib/corpus/download/download-collection";
import { ingestFiles, type IngestOptions } from "@/lib/corpus/ingest-files";
import { withChangedCorpus } from "@/lib/corpus/with-changed-corpus";
import type { IngestReport } from "@/lib/domain/ingest-report";
import { EXIT, exitWithUsageCode } from "./exit-codes";
import { formatReport } from "./format-report";
import { mapOption } from "./map-option";
import { FORMAT_NAMES, readIngestRequest, type IngestOptionValues, type IngestRequest } from "./read-ingest-request";
import { showDownload } from "./show-download";
import { showProgress } from "./show-progress";
import { stopSignal } from "./stop-signal";
import { foldersToWatch, watch } from "./watch";

const HELP = `
Each file ends in exactly one class:
  committed   it brought at least one statement
  duplicate   its bytes, or all of its statements, were there already
  rejected    it gave no statement; the line says why and what to do
  pending     it was not reached (interrupted), or could not be saved; ingest it again
--format reads a published corpus as it lies, facts from its table of speakers included: ungdc (UN General Debate
Corpus) or unsc (UN Security Council Debates). --format ungdc --download fetches that corpus from its archive first.
Archives (.zip, .tar, .tar.gz) and tables (.csv, .tsv, .jsonl) are read file by file and row by row; --map says which
column of a table holds the text and which hold facts (text, title, speaker, delegation, date …).
Folders are read whole, in the order of names, without hidden files and without following links to folders.
--watch goes on: what arrives in the folders is ingested once it is whole, until Ctrl-C.
Addresses are fetched if they are public ones (ALLOW_PRIVATE_ADDRESSES allows others).
Ctrl-C ends the run after the document at work. Any run may be repeated: nothing comes in twice.

Exit code: 0 all committed or duplicate; 1 some rejected or pending; 2 wrong use, or the corpus cannot be used.`;

export function addIngestCommand(program: Command): void {
  program
    .command("ingest")
    .description("add documents to the corpus")
    .argument("[paths...]", "files, folders and http(s) addresses")
    .addOption(new Option("--format <name>", "read the paths as this published corpus").choices(FORMAT_NAMES))
    .addOption(mapOption())
    .option("--watch", "keep watching the folders, and ingest what arrives")
    .option("--download", "fetch the corpus of --format from its public archive; takes no paths")
    .addHelpText("after", HELP)
    .exitOverride(exitWithUsageCode)
    .action(ingest);
}

async function ingest(paths: string[], options: IngestOptionValues): Promise<void> {
  try {
    const request = readIngestRequest(paths, options);
    const report = await run(
      request,
      stopSignal(() => say(STOPPING)),
    );
    console.log(formatReport(report));
    process.exitCode = report.counts.rejected + report.counts.pending > 0 ? EXIT.found : 0;
  } catch (error) {
    console.error(`Error: ${(error as Error).message}`);
    process.exitCode = EXIT.unusable;
  }
}

const STOPPING = "Stopping after the document at work. Press Ctrl-C again to stop at once.";

async function run(asked: IngestRequest, signal: AbortSignal): Promise<IngestReport> {
  // What must be fetched is fetched before a database is started for it.
  const request = asked.kind === "download" ? await download(asked.format, signal) : asked;
  const folders = request.kind === "watch" ? await foldersToWatch(request.paths) : [];
  return withChangedCorpus(async (corpus) => {
    if (request.kind === "watch") return watch(corpus, folders, { signal, mapping: request.mapping }, say);
    const progress = showProgress(process.stderr);
    return ingestRequested(corpus, request, { ...progress, signal }).finally(progress.close);
  }, say);
}

function ingestRequested(
  corpus: Corpus,
  request: Extract<IngestRequest, { kind: "files" | "collection" }>,
  options: IngestOptions,
): Promise<IngestReport> {
  const { paths } = request;
  if (request.kind === "files") return ingestFiles(corpus, paths, { ...options, mapping: request.mapping });
  return ingestCollection(corpus, request.format, paths, { ...options, onNote: say });
}

async function download(format: Extract<IngestRequest, { kind: "download" }>["format"], signal: AbortSignal) {
  const { onProgress, close } = showDownload(process.stderr);
  const paths = await downloadCollection(format, { onProgress, signal }).finally(close);
  return { kind: "collection", format, paths } as const;
}

function say(message: string): void {
  console.error(`– ${message}`);
}
