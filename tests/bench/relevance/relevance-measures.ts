// The measures of relevance over judged queries.
import type { JudgedQuery, Rank } from "./relevance-document";

/** How many hits a reader looks at. */
const SEEN = 20;
const GRADED = 10;
/** So many hits are asked for where all relevant ones count. */
const DEEP = 300;

export interface KnownItemMeasure {
  "mean reciprocal rank": string;
  "in first place": string;
  queries: number;
}

/** How high the one document stands that a query means. */
export async function measureKnownItems(rank: Rank, items: readonly JudgedQuery[]): Promise<KnownItemMeasure> {
  let [sum, first] = [0, 0];
  for (const { text, language, relevant } of items) {
    const place = (await rank(text, SEEN, language)).findIndex((at) => relevant.has(at)) + 1;
    sum += place > 0 ? 1 / place : 0;
    first += place === 1 ? 1 : 0;
  }
  return { "mean reciprocal rank": mean(sum, items), "in first place": mean(first, items), queries: items.length };
}

export interface TopicMeasure {
  "nDCG@10": string;
  MAP: string;
  queries: number;
}

/** How high the documents of a topic stand among the others. */
export async function measureTopics(rank: Rank, topics: readonly JudgedQuery[]): Promise<TopicMeasure> {
  let [gain, precision] = [0, 0];
  for (const { text, language, relevant } of topics) {
    const found = (await rank(text, DEEP, language)).map((at) => relevant.has(at));
    gain += discountedGain(found) / discountedGain(Array<boolean>(Math.min(relevant.size, GRADED)).fill(true));
    precision += averagePrecision(found) / relevant.size;
  }
  return { "nDCG@10": mean(gain, topics), MAP: mean(precision, topics), queries: topics.length };
}

function discountedGain(found: readonly boolean[]): number {
  return found.slice(0, GRADED).reduce((sum, hit, at) => sum + (hit ? 1 / Math.log2(at + 2) : 0), 0);
}

/** The sum, over the relevant ones, of the share of relevant ones down to each. */
function averagePrecision(found: readonly boolean[]): number {
  let [hits, sum] = [0, 0];
  found.forEach((hit, at) => {
    if (hit) sum += ++hits / (at + 1);
  });
  return sum;
}

const mean = (sum: number, of: readonly unknown[]) => (sum / Math.max(of.length, 1)).toFixed(3);
