// Points that the speaker counts ("First, …", "Second priority is …", "Thirdly, …"), told apart from other numbers.
import type { Passage } from "./reading";
import { COUNT_WORDS, NOT_POINTS } from "./lexicon/enumeration-words";

/** A counted point: its number in the list and the sentence that carries the ordinal. */
export interface Point {
  number: number;
  sentence: Passage;
  index: number;
}

const LAST = 99;
const rules = COUNT_WORDS.map(({ number, forms }) => ({
  number: number ?? LAST,
  pattern: new RegExp(`^[\\s\\p{Pd}•"“«(]*(?:${forms.join("|")})`, "iu"),
}));
const notPoint = new RegExp(NOT_POINTS.join("|"), "iu");
const LONGEST_GAP = 45;

/**
 * The statement's lists of counted points, each in ascending order from the first, with at least two points. A list
 * that never reaches a second point is none.
 */
export function findPointLists(sentences: readonly Passage[]): Point[][] {
  const lists: Point[][] = [];
  let open: Point[] = [];
  for (const point of sentences.flatMap((sentence, index) => pointOf(sentence, index) ?? [])) {
    const last = open.at(-1);
    if (point.number === 1) {
      lists.push((open = [point]));
    } else if (last && last.number !== LAST && point.index - last.index <= LONGEST_GAP && follows(last, point)) {
      open.push(point);
    }
  }
  return lists.filter((list) => list.length > 1);
}

const follows = (last: Point, next: Point): boolean => next.number === last.number + 1 || next.number === LAST;

function pointOf(sentence: Passage, index: number): Point | null {
  const head = sentence.text.slice(0, 160);
  const rule = rules.find(({ pattern }) => pattern.test(head));
  return rule && !notPoint.test(head) ? { number: rule.number, sentence, index } : null;
}
