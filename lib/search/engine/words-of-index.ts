// Answers questions about the words of the corpus: how they go on, whether they are known, which are like one.
import type { KnownWord } from "@/lib/domain/search-engine";
import { isIn, sizeOf } from "@/lib/search/segment/bit-set";
import type { IndexPart } from "./index-part";
import type { IndexState } from "./index-state";
import { isWithinTwoMistakes } from "./mistakes";
import { findLexeme, findPrefix, lexemeAt } from "./vocabulary";

/** Stems begin with `=`; symbols have a stroke or a bracket. */
const NO_WORD = /^=|[/(]/;

const byStatements = (a: KnownWord, b: KnownWord) => b.statements - a.statements || (a.word < b.word ? -1 : 1);

/** The `most` words that begin so. */
export function wordsBeginning({ parts }: IndexState, prefix: string, most: number): KnownWord[] {
  const counts = new Map<string, number>();
  for (const part of parts) {
    const { from, to } = findPrefix(part.segment, prefix);
    for (let lexeme = from; lexeme < to; lexeme++) addWord(counts, part, lexeme);
  }
  return knownOf(counts).sort(byStatements).slice(0, most);
}

/** Of these words, those that a statement holds. */
export function knownWords({ parts }: IndexState, words: readonly string[]): KnownWord[] {
  const counts = new Map<string, number>();
  for (const part of parts) {
    for (const word of new Set(words)) {
      const { from, to } = findLexeme(part.segment, word);
      for (let lexeme = from; lexeme < to; lexeme++) addWord(counts, part, lexeme);
    }
  }
  return knownOf(counts);
}

/** The words that one or two mistakes may have turned into `word`. */
export function wordsLike({ parts }: IndexState, word: string): KnownWord[] {
  const counts = new Map<string, number>();
  const bytes = new TextEncoder().encode(word).length;
  // A mistake changes a letter, which takes up to three bytes (four outside of all living scripts).
  const reach = bytes === word.length ? 6 : 8;
  for (const part of parts) {
    const { vocabulary, lexemeStarts } = part.segment;
    for (let lexeme = 0; lexeme < vocabulary; lexeme++) {
      const length = (lexemeStarts[lexeme + 1] ?? 0) - (lexemeStarts[lexeme] ?? 0);
      if (Math.abs(length - bytes) > reach) continue;
      const known = lexemeAt(part.segment, lexeme);
      if (isWithinTwoMistakes(known, word)) addWord(counts, part, lexeme);
    }
  }
  return knownOf(counts);
}

function knownOf(counts: ReadonlyMap<string, number>): KnownWord[] {
  return [...counts].filter(([, count]) => count > 0).map(([word, statements]) => ({ word, statements }));
}

function addWord(counts: Map<string, number>, part: IndexPart, lexeme: number): void {
  const word = lexemeAt(part.segment, lexeme);
  if (!NO_WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + liveFrequency(part, lexeme));
}

/** Procedural turns have no postings, so only deleted statements must be left out. */
function liveFrequency({ segment, deleted, live }: IndexPart, lexeme: number): number {
  const frequency = segment.frequencies[lexeme] ?? 0;
  if (sizeOf(deleted) === 0) return frequency;
  const start = segment.documentStarts[lexeme] ?? 0;
  let count = 0;
  for (let at = start; at < start + frequency; at++) if (isIn(live, segment.documents[at] ?? 0)) count += 1;
  return count;
}
