// Asks the index of the quick jump: every word typed must stand in an entry, the last one may be unfinished.
import { JUMP_KINDS, jumpWords, type JumpEntry, type JumpIndex } from "@/lib/domain/jump";

/** A loaded index. */
export interface Jumps {
  find(text: string): JumpEntry[];
}

const MOST = 12;
/** A whole word goes before those that only begin so. */
const WHOLE_WORD = 5;

/** The entries that hold a word, and what it weighs in each. */
interface Holding {
  entries: number[];
  weights: number[];
}

/**
 * Makes the index ready; the best entries come first, at most twelve. Lists of entries are read here rather than by
 * lunr, whose wildcards take tenths of a second where many words begin alike.
 */
export function loadJumps({ entries, words, weights }: JumpIndex): Jumps {
  const holding = invert(words.length, weights);
  return {
    find(text) {
      const typed = jumpWords(text);
      const scores = new Float64Array(entries.length);
      const held = new Uint8Array(entries.length);
      typed.forEach((word, at) => {
        for (const number of wordsFor(words, word, at === typed.length - 1)) {
          addScores(holding[number], at, words[number] === word ? WHOLE_WORD : 1, { scores, held });
        }
      });
      return typed.length === 0 ? [] : best(scores, held, typed.length).flatMap((at) => entryAt(entries, at));
    },
  };
}

function invert(words: number, weights: JumpIndex["weights"]): Holding[] {
  const holding = Array.from({ length: words }, (): Holding => ({ entries: [], weights: [] }));
  weights.forEach((vector, entry) => {
    for (let at = 0; at < vector.length; at += 2) {
      const word = holding[vector[at] ?? 0];
      word?.entries.push(entry);
      word?.weights.push(vector[at + 1] ?? 0);
    }
  });
  return holding;
}

/** The numbers of the words that are `typed`, or begin so where it is unfinished; the whole word first. */
function wordsFor(words: readonly string[], typed: string, isUnfinished: boolean): number[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < typed) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  const fits = (word: string) => (isUnfinished ? word.startsWith(typed) : word === typed);
  for (let at = low; at < words.length && fits(words[at] ?? ""); at++) found.push(at);
  return found;
}

/** An entry counts for word number `at` once, and only where it holds all the words before that. */
function addScores(
  { entries, weights }: Holding = { entries: [], weights: [] },
  at: number,
  factor: number,
  { scores, held }: { scores: Float64Array; held: Uint8Array },
): void {
  entries.forEach((entry, place) => {
    if (held[entry] !== at) return;
    held[entry] = at + 1;
    scores[entry] = (scores[entry] ?? 0) + (weights[place] ?? 0) * factor;
  });
}

function best(scores: Float64Array, held: Uint8Array, words: number): number[] {
  const found: number[] = [];
  held.forEach((count, entry) => {
    if (count === words) found.push(entry);
  });
  return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, MOST);
}

function entryAt(entries: JumpIndex["entries"], at: number): JumpEntry[] {
  const [kind, label = "", note = "", target = ""] = entries[at] ?? [];
  const known = kind === undefined ? undefined : JUMP_KINDS[kind];
  return known ? [{ kind: known, label, note, target }] : [];
}
