// Cuts a passage into words and what stands between them, and folds words for comparing.

const WORD = /[\p{L}\p{N}\p{M}’'-]+/gu;
/** A letter of a script that puts no spaces between words. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** One piece of a passage; `key` is empty for what stands between words. */
export interface PassagePiece {
  text: string;
  key: string;
}

/** All pieces in order; their texts together are the passage. Text without spaces is cut into its characters. */
export function wordsOfPassage(passage: string): PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let end = 0;
  for (const match of passage.matchAll(WORD)) {
    if (match.index > end) pieces.push({ text: passage.slice(end, match.index), key: "" });
    pieces.push(...(CJK.test(match[0]) ? [...match[0]] : [match[0]]).map((text) => ({ text, key: fold(text) })));
    end = match.index + match[0].length;
  }
  if (end < passage.length) pieces.push({ text: passage.slice(end), key: "" });
  return pieces;
}

const fold = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/[\p{M}’'-]/gu, "")
    .toLowerCase();
