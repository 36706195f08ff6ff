// Measures how high known statements stand: `npm run bench:relevance -- --size 3000`.
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { searchStatements } from "@/lib/corpus/search-statements";
import { NO_FILTERS } from "@/lib/domain/facet";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { benchCorpus } from "./search/bench-corpus";
import { benchDatabase } from "./search/bench-database";
import { readSpeeches, hasSpeeches, SPEECHES_ADVICE, type Speech } from "./search/ungdc-speeches";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "10000" },
    engine: { type: "string", default: "embedded" },
    folder: { type: "string", default: join("data", "bench") },
    items: { type: "string", default: "150" },
  },
});

const SEEN = 20;
const WORDS = 5;

/** A query made of a speech, by its kind; null where the speech has too little. */
type MakeQuery = (sentences: string[], random: () => number) => string | null;

const KINDS: Record<string, MakeQuery> = {
  "first sentence": ([first = ""]) => first,
  "middle sentence": (sentences) => sentences[Math.floor(sentences.length / 2)] ?? null,
  "five of its words": (sentences, random) => {
    const words = (sentences[Math.floor(sentences.length / 2)] ?? "")
      .split(" ")
      .filter((word) => /^[\p{L}-]{4,}$/u.test(word));
    if (words.length < WORDS) return null;
    const chosen = new Set<number>();
    while (chosen.size < WORDS) chosen.add(Math.floor(random() * words.length));
    return [...chosen]
      .sort((a, b) => a - b)
      .map((at) => words[at])
      .join(" ");
  },
};

/** Sentences of 6 to 40 words; signs that the query language reads are taken out. */
function sentencesOf({ paragraphs }: Speech): string[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?]) /));
  const plain = sentences.map((sentence) =>
    sentence
      .replaceAll(/[^\p{L}\p{N}\s'’-]/gu, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
  return plain.filter((sentence) => sentence.split(" ").length > 5 && sentence.split(" ").length < 40);
}

async function rankOf(corpus: Corpus, text: string, serial: number): Promise<number> {
  const request = { text: text.toLowerCase(), filters: NO_FILTERS, sort: "relevance", start: { at: "first" } } as const;
  const shown = { pageSize: SEEN, synonyms: false, within: {}, whole: [] };
  const { hits } = await searchStatements({ ...request, ...shown }, corpus);
  return hits.findIndex(({ slug }) => slug === `bench-${serial}`) + 1;
}

async function measure(corpus: Corpus, speeches: readonly Speech[], make: MakeQuery) {
  const random = seededRandom(23);
  let [sum, count, first] = [0, 0, 0];
  while (count < Number(values.items)) {
    const serial = Math.floor(random() * speeches.length);
    const speech = speeches[serial];
    const query = speech ? make(sentencesOf(speech), random) : null;
    if (!query) continue;
    const rank = await rankOf(corpus, query, serial);
    count += 1;
    sum += rank > 0 ? 1 / rank : 0;
    first += rank === 1 ? 1 : 0;
  }
  return {
    "mean reciprocal rank": (sum / count).toFixed(3),
    "in first place": (first / count).toFixed(3),
    queries: count,
  };
}

async function main(): Promise<void> {
  if (!hasSpeeches()) throw new Error(SPEECHES_ADVICE);
  const size = Number(values.size);
  const made = await benchCorpus(size, { recombined: false });
  const database = await benchDatabase(resolve(values.folder), made);
  const engine = values.engine === "postgres" ? "postgres" : "embedded";
  const corpus = openCorpus({ databaseUrl: database.url, dataDir: join(resolve(values.folder), made.name), engine });
  try {
    if ("ready" in corpus.engine) await corpus.engine.ready;
    const speeches = (await readSpeeches()).slice(0, size);
    const rows: Record<string, unknown> = {};
    for (const [kind, make] of Object.entries(KINDS)) rows[kind] = await measure(corpus, speeches, make);
    console.log(`Known-item search in ${speeches.length} speeches, engine ${engine}, the first ${SEEN} hits`);
    console.table(rows);
  } finally {
    await corpus.close();
    await database.stop();
  }
}

await main().catch((error: Error) => {
  console.error(`Error: ${error.message}`);
  process.exitCode = 1;
});
