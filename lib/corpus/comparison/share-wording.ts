// Tells whether two passages say much the same in the same order, so that the words in which they differ mean something.
import { CJK, type PassagePiece } from "./words-of-passage";

/** Of the telling words of the shorter passage: fewer in common are chance. */
const SAME_WORDING = 0.5;

/** Shorter words join others and stand in any two passages in much the same order. */
const SHORT = 3;

/** True where at least half of the telling words of the shorter passage stand in the other one, in the same order. */
export function shareWording(one: readonly PassagePiece[], other: readonly PassagePiece[]): boolean {
  const [a, b] = [tellingOf(one), tellingOf(other)];
  const shorter = Math.min(a.length, b.length);
  return shorter > 0 && sharedInOrder(a, b) >= SAME_WORDING * shorter;
}

const tellingOf = (pieces: readonly PassagePiece[]): string[] =>
  pieces.map(({ key }) => key).filter((key) => key.length > SHORT || CJK.test(key));

/** The length of the longest sequence that both hold in order. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, at) => {
      row.push(word === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}
