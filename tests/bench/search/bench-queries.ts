// The 200 queries of the search bench: eight classes of 25, every second query with a filter.
import { NO_FILTERS, type Filters } from "@/lib/domain/facet";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { pick } from "@/tests/fixtures/generated-statements";
import { delegationOf, type Speech } from "./ungdc-speeches";

/** `words` are what a peer without our query language gets, `kind` says how they are joined. */
export interface BenchQuery {
  kind: QueryKind;
  text: string;
  words: string[];
  filters: Filters;
}

export const QUERY_KINDS = ["rare", "common", "and", "phrase", "prefix", "or", "three", "browse"] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

const EACH = 25;
const WORD = /^[a-z]{3,}$/;

/** The same for every size, so that what grows is the corpus alone. */
export function benchQueries(speeches: readonly Speech[]): BenchQuery[] {
  const random = seededRandom(97);
  const vocabulary = wordsByFrequency(speeches);
  const filters = [NO_FILTERS, () => randomFilters(random, speeches)] as const;
  return QUERY_KINDS.flatMap((kind) =>
    Array.from({ length: EACH }, (_, at) => {
      const given = filters[at % 2];
      const query = { kind, ...queryOf(kind, random, vocabulary, speeches) };
      return { ...query, filters: typeof given === "function" ? given() : NO_FILTERS };
    }),
  );
}

/** All words of a sample of the speeches, the most frequent first. */
function wordsByFrequency(speeches: readonly Speech[]): string[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < speeches.length; at += 20) {
    for (const word of (speeches[at]?.paragraphs ?? []).join(" ").split(/\s+/)) {
      if (WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

function queryOf(kind: QueryKind, random: () => number, vocabulary: string[], speeches: readonly Speech[]) {
  const between = (from: number, to: number) => pick(random, vocabulary.slice(from, to));
  const typed = (words: string[], text = words.join(" ")) => ({ words, text });
  switch (kind) {
    case "rare":
      return typed([between(6_000, 12_000)]);
    case "common":
      return typed([between(20, 200)]);
    case "and":
      return typed([between(50, 1_000), between(200, 3_000)]);
    case "three":
      return typed([between(20, 300), between(100, 1_500), between(500, 5_000)]);
    case "or":
      return typedOr([between(50, 1_500), between(50, 1_500)]);
    case "prefix": {
      const start = between(100, 4_000).slice(0, 4);
      return typed([start], `${start}*`);
    }
    case "phrase": {
      const words = phraseIn(random, speeches);
      return typed(words, `"${words.join(" ")}"`);
    }
    case "browse":
      return typed([]);
  }
}

const typedOr = (words: string[]) => ({ words, text: words.join(" OR ") });

/** Two or three words in a row of a real sentence. */
function phraseIn(random: () => number, speeches: readonly Speech[]): string[] {
  for (;;) {
    const words = pick(random, pick(random, speeches).paragraphs).split(" ");
    const from = Math.floor(random() * words.length);
    const found = words.slice(from, from + 2 + Math.floor(random() * 2));
    if (found.length > 1 && found.every((word) => WORD.test(word))) return found;
  }
}

function randomFilters(random: () => number, speeches: readonly Speech[]): Filters {
  const speech = pick(random, speeches);
  const { year } = speech;
  const kind = Math.floor(random() * 3);
  if (kind === 0) return { ...NO_FILTERS, chosen: { delegation: [speech, pick(random, speeches)].map(delegationOf) } };
  if (kind === 1) return { ...NO_FILTERS, years: { from: year - 5, to: year + 5 } };
  return { ...NO_FILTERS, chosen: { organ: ["SC"], theme: ["climate", "peace-operations"] } };
}
