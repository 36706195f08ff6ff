// The quick jump: what can be jumped to, and how its words are compared, the same where the index is made and asked.

export const JUMP_KINDS = ["delegation", "theme", "threat", "speaker", "meeting", "statement"] as const;
export type JumpKind = (typeof JUMP_KINDS)[number];

/** `note` tells apart what has the same name; `target` is an id or a code, of a statement its id, "/" and its slug. */
export interface JumpEntry {
  kind: JumpKind;
  label: string;
  note: string;
  target: string;
}

/**
 * The index as it is sent: entries by their number; all their words, in order of code units; and for each entry the
 * numbers of its words, each followed by what it weighs there (BM25, as lunr computes it).
 */
export interface JumpIndex {
  entries: (readonly [kind: number, label: string, note: string, target: string])[];
  words: string[];
  weights: number[][];
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+/gu;

/** The words of a label or of what is typed: without case and diacritics, one character a word in Chinese and Japanese. */
export function jumpWords(text: string): string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.match(WORD) ?? [];
}
