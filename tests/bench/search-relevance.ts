// Measures how high the statements stand that a query means: `npm run bench:relevance`.
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { KNOWN_ITEM_KINDS, knownItems } from "./relevance/known-items";
import { RANKERS, type Ranker } from "./relevance/rankers";
import { generalDebate, labelledAndFiled } from "./relevance/read-documents";
import { relevanceDatabase } from "./relevance/relevance-database";
import type { RelevanceDocument } from "./relevance/relevance-document";
import { measureKnownItems, measureTopics } from "./relevance/relevance-measures";
import { themeTopics, TOPIC_KINDS } from "./relevance/theme-topics";
import { hasSpeeches, SPEECHES_ADVICE } from "./search/ungdc-speeches";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "2000" },
    engines: { type: "string", default: Object.keys(RANKERS).join(",") },
    folder: { type: "string", default: join("data", "bench") },
    items: { type: "string", default: "150" },
    // `debate` and `labelled`.
    corpora: { type: "string", default: "debate,labelled" },
  },
});

const SEED = 23;
/** Languages of the labelled and filed documents that have any number of them. */
const LANGUAGES = ["en", "fr", "es", "ar"];

type Rows = Record<string, object>;

async function knownItemRows(ranker: Ranker, documents: readonly RelevanceDocument[], language: string): Promise<Rows> {
  const rows: Rows = {};
  for (const [kind, make] of Object.entries(KNOWN_ITEM_KINDS)) {
    const items = knownItems(documents, language, make, { count: Number(values.items), random: seededRandom(SEED) });
    rows[`${language}, ${kind}: ${ranker.title}`] = await measureKnownItems(ranker.rank, items);
  }
  return rows;
}

async function topicRows(ranker: Ranker, documents: readonly RelevanceDocument[]): Promise<Rows> {
  const rows: Rows = {};
  for (const [kind, textOf] of Object.entries(TOPIC_KINDS)) {
    rows[`${kind}: ${ranker.title}`] = await measureTopics(ranker.rank, themeTopics(documents, textOf));
  }
  return rows;
}

/** Runs `measure` with every chosen search over the documents, and gives all rows, those of one query kind together. */
async function overRankers(
  name: string,
  documents: readonly RelevanceDocument[],
  measure: (ranker: Ranker) => Promise<Rows>[],
): Promise<Rows[]> {
  const database = await relevanceDatabase(resolve(values.folder), name, documents);
  const tables: Rows[] = [];
  try {
    for (const engine of values.engines.split(",")) {
      const open = RANKERS[engine];
      if (!open) throw new Error(`There is no search ${engine}; there are ${Object.keys(RANKERS).join(", ")}.`);
      console.error(`– ${name}: ${engine}`);
      const ranker = await open({ documents, url: database.url, folder: database.folder });
      const measured = await Promise.all(measure(ranker));
      measured.forEach((rows, at) => (tables[at] = { ...tables[at], ...rows }));
      await ranker.close();
    }
  } finally {
    await database.stop();
  }
  return tables;
}

function print(title: string, rows: Rows | undefined): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(Object.entries(rows ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))));
}

async function measureDebate(): Promise<void> {
  if (!hasSpeeches()) throw new Error(SPEECHES_ADVICE);
  const documents = await generalDebate(Number(values.size));
  const [rows] = await overRankers(`debate_${documents.length}`, documents, (ranker) => [
    knownItemRows(ranker, documents, "en"),
  ]);
  print(`Known items in ${documents.length} speeches of the General Debate, the first 20 hits`, rows);
}

async function measureLabelled(): Promise<void> {
  const documents = await labelledAndFiled();
  if (documents.length === 0) return console.error("– the labelled documents are not there and are left out");
  const tables = await overRankers("labelled", documents, (ranker) => [
    topicRows(ranker, documents),
    ...LANGUAGES.map((language) => knownItemRows(ranker, documents, language)),
  ]);
  const labelled = documents.filter(({ themes }) => themes.length > 0).length;
  print(`Topics: themes as queries, ${labelled} of ${documents.length} documents labelled`, tables[0]);
  LANGUAGES.forEach((language, at) => {
    const count = documents.filter((document) => document.language === language).length;
    print(
      `Known items, ${count} documents in ${language} among ${documents.length}, the first 20 hits`,
      tables[at + 1],
    );
  });
}

async function main(): Promise<void> {
  const corpora = values.corpora.split(",");
  if (corpora.includes("debate")) await measureDebate();
  if (corpora.includes("labelled")) await measureLabelled();
}

await main().catch((error: Error) => {
  console.error(`Error: ${error.message}`);
  process.exitCode = 1;
});
