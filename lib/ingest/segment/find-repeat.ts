// Finds a long passage that follows a second time, as when a body was pasted twice.
import type { Span } from "@/lib/domain/span";

/** A later passage that says again, word for word or nearly so, what `original` said. */
export interface Repeat {
  original: Span;
  copy: Span;
  words: number;
}

interface Word extends Span {
  text: string;
}

interface Run {
  from: number;
  to: number;
  distance: number;
}

/** Two passages are compared by runs of so many words. */
const SHINGLE = 8;
/** So many words may differ between two runs that are still one repeat, for each of the two. */
const GAP = 12;
/** A repeat that reaches the end of the document and begins where its original ended. */
const LEAST_AT_END = 40;
/** Any other repeat; longer than refrains, quotations and printed formulas are. */
const LEAST_ANYWHERE = 250;
const MOST_WORDS_AFTER = 30;
/** How far the passages may stand apart beyond their own length, as a share of it. */
const APART = 0.25;

/** The longest repeat of the text, or null. Takes time in proportion to the text. */
export function findRepeat(text: string): Repeat | null {
  const words = splitWords(text);
  const runs = joinRuns(findRuns(words)).map((run) => trimRun(words, run));
  let best: Run | null = null;
  for (const run of runs) {
    if (counts(run, words.length) && (!best || run.to - run.from > best.to - best.from)) best = run;
  }
  if (!best) return null;
  const { from, to, distance } = best;
  return { original: spanOf(words, from - distance, to - distance), copy: spanOf(words, from, to), words: to - from };
}

/**
 * A copy is no longer than its distance to the original. A run may begin late, where its first words stand elsewhere
 * too, or early, where the words before both passages are the same, or hold several copies: the last one counts.
 */
function trimRun(words: Word[], { from, to, distance }: Run): Run {
  let start = from;
  while (start > distance && words[start - 1]?.text === words[start - 1 - distance]?.text) start--;
  return { from: Math.max(start, to - distance), to, distance };
}

function counts({ from, to, distance }: Run, total: number): boolean {
  const length = to - from;
  if (length >= LEAST_ANYWHERE) return true;
  const apart = distance - length <= Math.max(length * APART, SHINGLE);
  return length >= LEAST_AT_END && total - to <= MOST_WORDS_AFTER && apart;
}

/** Words without case and marks; characters of scripts without spaces count as words. */
function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(
    /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{N}\p{M}])+/gu,
  )) {
    words.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Runs of equal words, each at its distance to the nearest place before it where its first words stood. */
function findRuns(words: Word[]): Run[] {
  const latest = new Map<string, number>();
  const runs: Run[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const shingle = words.slice(at, at + SHINGLE);
    const key = shingle.map((word) => word.text).join(" ");
    const seen = latest.get(key);
    latest.set(key, at);
    const last = runs.at(-1);
    if (last && continues(words, last, at)) continue;
    if (seen !== undefined && (!last || last.to <= at + SHINGLE))
      runs.push({ from: at, to: at + SHINGLE, distance: at - seen });
  }
  return runs;
}

/** Lengthens a run by the next word where that is the same at its distance. */
function continues(words: Word[], run: Run, at: number): boolean {
  const next = at + SHINGLE - 1;
  if (run.to !== next || words[next]?.text !== words[next - run.distance]?.text) return false;
  run.to++;
  return true;
}

/** Joins runs that small differences keep apart. */
function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const near = last && run.from - last.to <= GAP && Math.abs(run.distance - last.distance) <= GAP;
    if (near && run.to > last.to) last.to = run.to;
    else if (!near) joined.push({ ...run });
  }
  return joined;
}

function spanOf(words: Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
