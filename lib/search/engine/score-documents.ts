// Scores documents by BM25: by how much of each word a statement holds, how rare the word is, and how long it is.
import { listDocuments, type BitSet } from "@/lib/search/segment/bit-set";
import { MOST_DOCUMENTS, type Segment } from "@/lib/search/segment/segment";
import type { IndexState } from "./index-state";
import { costOf, postingFrom, type SideLists, type TermLists } from "./term-lists";

/** Saturation of BM25, and how much the length of a statement counts. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
/** A list so many times longer than the hits is searched for each of them, instead of read. */
const WORTH_SEARCHING = 12;

const listed = new Uint16Array(MOST_DOCUMENTS);
const weights = new Uint8Array(MOST_DOCUMENTS);
const sideWeights = new Uint8Array(MOST_DOCUMENTS);

/** How rare each term is over the whole index (`lists` of each part); a term that nothing holds is the rarest. */
export function raritiesOf({ parts, statements }: IndexState, lists: readonly (readonly TermLists[])[], terms: number) {
  return Array.from({ length: terms }, (_, term) => {
    const holding = parts.reduce((sum, { segment }, at) => sum + mostHolding(segment, lists[at]?.[term]), 0);
    const known = Math.min(holding, statements);
    return Math.log(1 + (statements - known + 0.5) / (known + 0.5));
  });
}

function mostHolding(segment: Segment, lists: TermLists | undefined): number {
  if (!lists) return 0;
  const own = longestList(segment, lists);
  return lists.near ? Math.min(own, longestList(segment, lists.near)) : own;
}

/** The longest list is close to all documents of a word: that of its stem holds nearly all the others do. */
function longestList(segment: Segment, { words, phrases }: SideLists): number {
  const longest = Math.max(0, ...words.slice(0, 1_000).map((lexeme) => segment.frequencies[lexeme] ?? 0));
  return Math.max(longest, costOf(segment, { words: [], phrases }));
}

/** A term that hits are ranked by. */
export interface ScoredTerm {
  lists: TermLists;
  rarity: number;
}

/** Writes the score of each document in `hits` into `scores`, at its number. */
export function scoreDocuments(
  segment: Segment,
  hits: BitSet,
  terms: readonly ScoredTerm[],
  meanWords: number,
  scores: Float64Array,
): void {
  const count = listDocuments(hits, listed);
  for (let at = 0; at < count; at++) scores[listed[at] ?? 0] = 0;
  const perWord = (SATURATION * LENGTH_SHARE) / meanWords;
  const { words } = segment;
  for (const { lists, rarity } of terms) {
    readWeights(segment, lists, count);
    for (let at = 0; at < count; at++) {
      const document = listed[at] ?? 0;
      const weight = weights[document] ?? 0;
      if (weight === 0) continue;
      const length = SATURATION * (1 - LENGTH_SHARE) + perWord * (words[document] ?? 0);
      scores[document] = (scores[document] ?? 0) + (rarity * weight) / (weight + length);
    }
  }
}

/** Fills `weights` for the first `count` of `listed` (others may have any): what the term counts in each document. */
function readWeights(segment: Segment, lists: TermLists, count: number): void {
  readSide(segment, lists, count, weights);
  if (!lists.near) return;
  readSide(segment, lists.near, count, sideWeights);
  lower(weights, sideWeights, count);
}

function readSide(segment: Segment, { words, phrases }: SideLists, count: number, into: Uint8Array): void {
  readLists(segment, words, count, into);
  if (phrases.length === 0) return;
  const least = new Uint8Array(segment.size);
  const step = new Uint8Array(segment.size);
  for (const phrase of phrases) {
    least.fill(255);
    for (const lexemes of phrase) {
      readLists(segment, lexemes, count, step);
      lower(least, step, count);
    }
    for (let at = 0; at < count; at++) {
      const document = listed[at] ?? 0;
      into[document] = Math.max(into[document] ?? 0, least[document] ?? 0);
    }
  }
}

/** For the first `count` of `listed`. */
function lower(into: Uint8Array, other: Uint8Array, count: number): void {
  for (let at = 0; at < count; at++) {
    const document = listed[at] ?? 0;
    if ((other[document] ?? 0) < (into[document] ?? 0)) into[document] = other[document] ?? 0;
  }
}

/** The highest weight that one of the lexemes has in each document, 0 where none stands. */
function readLists(segment: Segment, lexemes: readonly number[], count: number, into: Uint8Array): void {
  into.fill(0, 0, segment.size);
  const { documents, documentStarts, frequencies, weights: stored } = segment;
  for (const lexeme of lexemes) {
    const start = documentStarts[lexeme] ?? 0;
    const frequency = frequencies[lexeme] ?? 0;
    if (frequency > count * WORTH_SEARCHING) readEach(segment, lexeme, count, into);
    else {
      for (let at = start; at < start + frequency; at++) {
        const document = documents[at] ?? 0;
        const weight = stored[at] ?? 0;
        if (weight > (into[document] ?? 0)) into[document] = weight;
      }
    }
  }
}

function readEach(segment: Segment, lexeme: number, count: number, into: Uint8Array): void {
  const { documents, documentStarts, frequencies, weights: stored } = segment;
  const start = documentStarts[lexeme] ?? 0;
  let posting = 0;
  for (let at = 0; at < count; at++) {
    const document = listed[at] ?? 0;
    posting = postingFrom(segment, lexeme, document, posting);
    if (posting >= (frequencies[lexeme] ?? 0)) return;
    if (documents[start + posting] !== document) continue;
    into[document] = Math.max(into[document] ?? 0, stored[start + posting] ?? 0);
  }
}
