// Finds the posting lists of a term in one segment, and the documents that hold it.
import type { Pattern, PlannedStep, PlannedTerm } from "@/lib/domain/query";
import {
  addAll,
  addTo,
  emptySet,
  keepOnly,
  listDocuments,
  sizeOf,
  unite,
  type BitSet,
} from "@/lib/search/segment/bit-set";
import { MOST_DOCUMENTS, type Segment } from "@/lib/search/segment/segment";
import { nearDocuments } from "./near-documents";
import { phraseDocuments } from "./phrase-documents";
import { findLexeme, findPrefix } from "./vocabulary";

/** The lexemes of a segment that a step matches, by number. */
export type StepLexemes = readonly number[];

/** A pattern of several steps. */
export type PhraseLexemes = readonly StepLexemes[];

/** One side of a term: words that are found by their lexeme alone, and phrases. */
export interface SideLists {
  words: StepLexemes;
  phrases: readonly PhraseLexemes[];
}

/** A term in a segment; `near` is its other side. */
export interface TermLists extends SideLists {
  near: (SideLists & { distance: number }) | null;
}

/** The lists of a term; equal ones stand once. */
export function termLists(segment: Segment, { patterns, near }: PlannedTerm): TermLists {
  const other = near && { ...sideLists(segment, near.patterns), distance: near.distance };
  return { ...sideLists(segment, patterns), near: other };
}

function sideLists(segment: Segment, patterns: readonly Pattern[]): SideLists {
  const words = patterns
    .filter(({ length }) => length === 1)
    .flatMap(([step]) => (step ? lexemesOf(segment, step) : []));
  const phrases = patterns
    .filter(({ length }) => length > 1)
    .map((steps) => steps.map((step) => lexemesOf(segment, step)))
    .filter((steps) => steps.every(({ length }) => length > 0));
  return { words: oneOfEach(segment, words), phrases };
}

function lexemesOf(segment: Segment, { lexeme, prefix }: PlannedStep): number[] {
  const { from, to } = prefix ? findPrefix(segment, lexeme) : findLexeme(segment, lexeme);
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** A word and its stem often share one list in the file. */
function oneOfEach({ documentStarts, frequencies }: Segment, lexemes: number[]): number[] {
  if (lexemes.length < 2) return lexemes;
  const byList = new Map(lexemes.map((lexeme) => [documentStarts[lexeme], lexeme]));
  return [...byList.values()].sort((a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0));
}

/** At most how many documents hold it: what it costs to find them. */
export function costOf(segment: Segment, { words, phrases }: SideLists): number {
  const sum = (lexemes: StepLexemes) =>
    lexemes.reduce((total, lexeme) => total + (segment.frequencies[lexeme] ?? 0), 0);
  return sum(words) + phrases.reduce((total, steps) => total + Math.min(...steps.map(sum)), 0);
}

/** The documents of `within` that hold the term. */
export function termDocuments(segment: Segment, lists: TermLists, within: BitSet): BitSet {
  const own = sideDocuments(segment, lists, within);
  if (!lists.near) return own;
  const both = keepOnly(own, sideDocuments(segment, lists.near, own));
  return nearDocuments(segment, lists, lists.near, both);
}

function sideDocuments(segment: Segment, { words, phrases }: SideLists, within: BitSet): BitSet {
  const found = lexemeDocuments(segment, words, within);
  for (const phrase of phrases) unite(found, phraseDocuments(segment, phrase, within));
  return found;
}

const candidates = new Uint16Array(MOST_DOCUMENTS);

/** A list so many times longer than the candidates is searched for each of them, instead of read. */
const WORTH_SEARCHING = 12;

/** The documents of `within` that hold one of the lexemes. */
export function lexemeDocuments(segment: Segment, lexemes: StepLexemes, within: BitSet): BitSet {
  const found = emptySet(segment.size);
  const { frequencies, documentStarts, documents } = segment;
  const size = sizeOf(within);
  for (const lexeme of lexemes) {
    const frequency = frequencies[lexeme] ?? 0;
    const start = documentStarts[lexeme] ?? 0;
    if (frequency > size * WORTH_SEARCHING) searchEach(segment, lexeme, within, found);
    else addAll(found, documents, start, start + frequency);
  }
  return keepOnly(found, within);
}

function searchEach(segment: Segment, lexeme: number, within: BitSet, found: BitSet): void {
  const count = listDocuments(within, candidates);
  let from = 0;
  for (let at = 0; at < count; at++) {
    const document = candidates[at] ?? 0;
    from = postingFrom(segment, lexeme, document, from);
    if (from < (segment.frequencies[lexeme] ?? 0) && holdsAt(segment, lexeme, from, document)) addTo(found, document);
  }
}

function holdsAt({ documents, documentStarts }: Segment, lexeme: number, posting: number, document: number): boolean {
  return documents[(documentStarts[lexeme] ?? 0) + posting] === document;
}

/** The first posting at or after `from` whose document is not before `document`; gallops, so near ones cost little. */
export function postingFrom(segment: Segment, lexeme: number, document: number, from: number): number {
  const { documents } = segment;
  const start = segment.documentStarts[lexeme] ?? 0;
  const end = segment.frequencies[lexeme] ?? 0;
  let low = from;
  let step = 1;
  while (low + step < end && (documents[start + low + step] ?? 0) < document) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, end);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[start + middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}
