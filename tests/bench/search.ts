// Measures search on a made-up corpus: `npx tsx tests/bench/search.ts [statements] [data folder]`.
import { resolve } from "node:path";
import { applyMigrations } from "@/lib/db/apply-migrations";
import { beginRun } from "@/lib/db/ingest-run";
import { startPostgres } from "@/lib/db/postgres-server/start-postgres";
import { saveDocument } from "@/lib/db/save-document";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { searchStatements } from "@/lib/corpus/search-statements";
import { NO_FILTERS, type Filters } from "@/lib/domain/facet";
import type { SearchRequest } from "@/lib/domain/search";
import type { Statement } from "@/lib/domain/statement";
import { statementVectors } from "@/lib/search/statement-vectors";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { generatedStatements, pick } from "@/tests/fixtures/generated-statements";
import { seededRandom } from "@/tests/fixtures/seeded-random";

const PARAGRAPHS = 24;
const WORDS_PER_PARAGRAPH = 62;
const VOCABULARY = 40_000;
const BATCH = 100;
const QUERIES = 100;
const REQUEST: Omit<SearchRequest, "text" | "filters"> = {
  ...{ sort: "relevance", start: { at: "first" }, pageSize: 20, synonyms: true, within: {}, whole: [] },
};

/** A made-up word by its rank; common ones are short. */
function wordOf(rank: number): string {
  const letters = "taoinsrhldcumfpgwybv";
  let word = "";
  for (let rest = rank + 21; rest > 0; rest = Math.floor(rest / letters.length)) {
    word += (letters[rest % letters.length] ?? "") + "aeiou".charAt(rest % 5);
  }
  return word;
}

/** Words by Zipf's law: the rank of each is as often small as in real texts. */
function rankOf(random: () => number): number {
  return Math.floor(VOCABULARY ** random()) - 1;
}

function longStatement(random: () => number, short: Statement, serial: number): Statement {
  const lines = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const words = Array.from({ length: WORDS_PER_PARAGRAPH }, () => wordOf(rankOf(random)));
    return `${words.join(" ")}${at === 0 ? ` ${serial}` : ""}`;
  });
  const text = lines.join("\n\n");
  let start = 0;
  const paragraphs = lines.map((line, at) => {
    const paragraph = {
      ordinal: at + 1,
      kind: "body" as const,
      start,
      end: start + line.length,
      language: "en",
      number: null,
    };
    start += line.length + 2;
    return paragraph;
  });
  const evidence = { start: 0, end: 4, quote: text.slice(0, 4) };
  const priorities = short.priorities.map((priority) => ({ ...priority, anchor: evidence }));
  const threats = short.threats.map((threat) => ({ ...threat, evidence: [evidence] }));
  return { ...short, text, paragraphs, priorities, threats, language: "en", turn: null, wordCount: 1_500 };
}

async function fill(corpus: Corpus, count: number): Promise<void> {
  const random = seededRandom(3);
  const shorts = generatedStatements(5, count);
  for (let from = 0; from < count; from += BATCH) {
    const document = fictionalDocument(`bench-${from}.txt`, []);
    document.statements = shorts.slice(from, from + BATCH).map((short, at) => {
      const statement = longStatement(random, short, from + at);
      return { statement, slug: `bench-${from + at}`, vectors: statementVectors(statement) };
    });
    const run = { collection: "main", parserVersion: "1", paths: [`bench-${from}.txt`] };
    await saveDocument(corpus.database, { runId: await beginRun(corpus.database, run), ordinal: 1 }, document);
    if (from % 1_000 === 0) console.error(`${from} of ${count} statements`);
  }
  await corpus.database.client.$executeRaw`ANALYZE`;
}

function randomQuery(random: () => number): { text: string; filters: Filters } {
  const word = () => wordOf(rankOf(random));
  const kinds = [
    word,
    () => `${word()} ${word()}`,
    () => `${word()} ${word()} ${word()}`,
    () => `${wordOf(2)} ${word()}`,
    () => `"${word()} ${wordOf(1)}"`,
    () => `${word()} OR ${word()}`,
    () => `${word().slice(0, 5)}*`,
    () => `${word()} -${word()}`,
    () => wordOf(0),
    () => "",
  ];
  const chosen = random() < 0.5 ? { delegation: [pick(random, ["XAA", "XAB"])], year: ["2030"] } : {};
  return { text: pick(random, kinds)(), filters: { ...NO_FILTERS, chosen } };
}

function percentile(sorted: number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

async function measure(corpus: Corpus): Promise<void> {
  const random = seededRandom(9);
  const queries = Array.from({ length: QUERIES }, () => randomQuery(random));
  const rows: { text: string; total: number; engine: number; whole: number }[] = [];
  for (const { text, filters } of queries) {
    const startedAt = performance.now();
    const result = await searchStatements({ ...REQUEST, text, filters }, corpus);
    rows.push({ text, total: result.total, engine: result.tookMs, whole: performance.now() - startedAt });
  }
  for (const figure of ["engine", "whole"] as const) {
    const sorted = rows.map((row) => row[figure]).sort((a, b) => a - b);
    console.log(`${figure}: p50 ${percentile(sorted, 0.5)} ms, p95 ${percentile(sorted, 0.95)} ms`);
  }
  const slowest = rows.sort((a, b) => b.whole - a.whole).slice(0, 8);
  console.table(slowest.map((row) => ({ ...row, engine: Math.round(row.engine), whole: Math.round(row.whole) })));
}

const [count = "2000", dataDir = "/tmp/rostrum-bench"] = process.argv.slice(2);
const server = await startPostgres({ dataDir: resolve(dataDir) });
const corpus = openCorpus({ databaseUrl: server.url, dataDir });
try {
  await applyMigrations(server.url);
  const held = await corpus.database.client.statement.count();
  if (held < Number(count)) await fill(corpus, Number(count));
  console.log(`${await corpus.database.client.statement.count()} statements`);
  await measure(corpus);
} finally {
  await corpus.close();
  await server.stop();
}
