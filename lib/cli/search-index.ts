// The command `index`: builds, checks and shows the files of the embedded search engine.
import type { Command } from "commander";
import { readConfig } from "@/lib/corpus/config";
import { openCorpus } from "@/lib/corpus/corpus";
import { prepareJumpIndexes } from "@/lib/corpus/jump-index";
import { checkIndex } from "@/lib/corpus/search-index/check-index";
import { IndexFiles } from "@/lib/corpus/search-index/index-files";
import { indexStats } from "@/lib/corpus/search-index/index-stats";
import { updateIndex } from "@/lib/corpus/search-index/update-index";
import { startDatabase } from "@/lib/corpus/start-database";
import { EXIT, exitWithUsageCode, orUnusable } from "./exit-codes";
import { formatIndexStats } from "./format-index-stats";

const HELP = `
The files are in DATA_DIR/search-index and can be made again from the database at any time.

Exit code: 0 all is well; 1 something is wrong with the index; 2 wrong use, or it cannot be written or read.`;

const LINE_EVERY = 5_000;

export function addSearchIndexCommand(program: Command): void {
  const index = program
    .command("index")
    .description("build, check or show the index of the embedded search engine")
    .addHelpText("after", HELP)
    .exitOverride(exitWithUsageCode);
  index
    .command("build")
    .description("bring the index files up to the state of the database")
    .option("--anew", "build all of them again")
    .exitOverride(exitWithUsageCode)
    .action(({ anew = false }: { anew?: boolean }) => orUnusable(() => build(anew)));
  index
    .command("check")
    .description("compare the index files with the database, statement by statement")
    .exitOverride(exitWithUsageCode)
    .action(() => orUnusable(check));
  index
    .command("stats")
    .description("show what the index files hold and weigh")
    .exitOverride(exitWithUsageCode)
    .action(() => orUnusable(stats));
}

const onStep = (message: string) => console.error(`– ${message}`);

function onProgress(done: number, all: number): void {
  if (done % LINE_EVERY === 0 || (done === all && all > LINE_EVERY)) console.error(`– ${done} of ${all} statements`);
}

async function withFiles(work: (url: string, files: IndexFiles) => Promise<void>): Promise<void> {
  const config = readConfig();
  const database = await startDatabase(config, onStep);
  try {
    await work(database.url, new IndexFiles(config.DATA_DIR));
  } finally {
    await database.stop();
  }
}

async function build(anew: boolean): Promise<void> {
  await withFiles(async (url, files) => {
    const startedAt = performance.now();
    const update = await updateIndex(url, files, { anew, onStep, onProgress });
    if (!update) throw new Error("Another process writes these index files at this moment. Try again when it is done.");
    await prepareJumps(url);
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    const { index, statements, removed, merged } = update;
    const done = update.anew
      ? `built anew from ${statements} statements`
      : `${statements} statements read, ${removed} removed`;
    console.log(`Search index: ${done}, ${merged} segments folded, ${index.segments.length} in all, in ${seconds} s.`);
  });
}

/** The quick jump's indexes belong to what the site keeps ready as well. */
async function prepareJumps(databaseUrl: string): Promise<void> {
  const corpus = openCorpus({ databaseUrl, dataDir: readConfig().DATA_DIR });
  await prepareJumpIndexes(corpus).finally(() => corpus.close());
}

async function check(): Promise<void> {
  await withFiles(async (url, files) => {
    const { statements, pending, findings } = await checkIndex(url, files, onProgress);
    for (const finding of findings) console.log(finding);
    const verdict = findings.length === 0 ? "nothing is wrong" : "`npm run index -- build --anew` makes it again";
    console.log(`${statements} statements checked, ${pending} changed since, ${findings.length} findings: ${verdict}.`);
    if (findings.length > 0) process.exitCode = EXIT.found;
  });
}

async function stats(): Promise<void> {
  const found = await indexStats(new IndexFiles(readConfig().DATA_DIR));
  console.log(found ? formatIndexStats(found) : "There are no index files yet; `npm run index -- build` makes them.");
}
