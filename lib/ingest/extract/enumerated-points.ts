// Points that the speaker counts ("First, …", "(b) …", "• …"), told apart from other numbers.
import { ANNOUNCEMENTS, COUNT_WORDS, NOT_POINTS } from "./lexicon/enumeration-words";
import type { Passage } from "./reading";

/** How points are marked: in words, or by letters, small Roman numbers, figures or bullets before them. */
export type MarkKind = "words" | "letter" | "roman" | "figure" | "bullet";

/** A counted point: its number in the list and the sentence that carries the mark. */
export interface Point {
  kind: MarkKind;
  number: number;
  sentence: Passage;
  index: number;
}

const LAST = 99;
const HEAD = 160;
const LONGEST_MARK = 40;
/** What may stand before a count word: quotes, dashes, marks of direction. */
const BEFORE = '[\\s\\p{Pd}\\p{Cf}•"“«(*]*';
const rules = COUNT_WORDS.map(({ number, forms }) => ({
  number: number ?? LAST,
  pattern: new RegExp(`^${BEFORE}(?:${forms.join("|")})`, "iu"),
}));
const notPoint = new RegExp(NOT_POINTS.join("|"), "iu");
const announcement = new RegExp(ANNOUNCEMENTS.join("|"), "iu");
/** An announcement stands in the last words before the first point, or in the first point itself. */
const ANNOUNCED_IN = 300;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const MARK =
  /^[\s\p{Cf}]*(?:(?<bullet>[•●▪◦‣⁃➢✓■*–—-])(?:\s|$)|\(?(?:(?<roman>[ivx]{1,4})|(?<letter>[a-lA-L])|(?<figure>\d{1,2}))(?:\)|\.(?=\s|$)|\s?[-–](?=\s)))/u;
/** How many sentences may part two points of a list. */
const LONGEST_GAP: Record<MarkKind, number> = { words: 20, letter: 14, roman: 14, figure: 14, bullet: 4 };
/** Longer runs of figures number the paragraphs of a text. */
const MOST_FIGURES = 12;

/**
 * The statement's lists of counted points, each in ascending order from the first, with at least two points. A list
 * that never reaches a second point is none. `printed`: the numbers that stand before sentences and are not part of
 * them, by the sentence's start.
 */
export function findPointLists(
  sentences: readonly Passage[],
  printed: ReadonlyMap<number, string> = new Map(),
): Point[][] {
  const marked = sentences.flatMap((sentence, index) => pointOf(sentence, index, printed.get(sentence.start)) ?? []);
  const kinds: MarkKind[] = ["words", "letter", "roman", "figure", "bullet"];
  return kinds.flatMap((kind) => listsOf(marked.filter((point) => point.kind === kind)));
}

function listsOf(points: readonly Point[]): Point[][] {
  const lists: Point[][] = [];
  let open: Point[] = [];
  for (const point of points) {
    const last = open.at(-1);
    if (last && continues(last, point)) open.push({ ...point, number: point.number || last.number + 1 });
    else if (opensList(point)) lists.push((open = [point]));
  }
  return lists.filter((list) => list.length > 1 && !(list[0]?.kind === "figure" && list.length > MOST_FIGURES));
}

const opensList = ({ kind, number }: Point): boolean => kind === "bullet" || number === 1;

function continues(last: Point, next: Point): boolean {
  if (last.number === LAST || next.index - last.index > LONGEST_GAP[last.kind]) return false;
  return last.kind === "bullet" || next.number === 0 || next.number === last.number + 1 || next.number === LAST;
}

/** True of a sentence that is nothing but a mark: "Secondly." */
export function isBareMark(text: string): boolean {
  if (text.length > LONGEST_MARK) return false;
  const match = rules.map(({ pattern }) => pattern.exec(text)).find((found) => found !== null) ?? MARK.exec(text);
  return match !== null && !/[\p{L}\p{N}]/u.test(text.slice(match[0].length));
}

/** True where the speaker says that points of the delegation's own follow: "I have three priorities." */
export function isAnnounced(list: readonly Point[], sentences: readonly Passage[]): boolean {
  const first = list[0]?.index ?? 0;
  const [before, own] = [sentences[first - 1]?.text ?? "", sentences[first]?.text ?? ""];
  return announcement.test(before.slice(-ANNOUNCED_IN)) || announcement.test(own.slice(0, HEAD));
}

function pointOf(sentence: Passage, index: number, printed: string | undefined): Point | null {
  const head = sentence.text.slice(0, HEAD).replace(/\s/gu, " ");
  const mark = markIn(printed === undefined ? head : `${printed}. ${head}`);
  return mark ? { ...mark, sentence, index } : null;
}

function markIn(head: string): Pick<Point, "kind" | "number"> | null {
  const rule = rules.find(({ pattern }) => pattern.test(head));
  if (rule) return notPoint.test(head) ? null : { kind: "words", number: rule.number };
  const mark = MARK.exec(head)?.groups;
  return mark ? markOf(mark) : null;
}

function markOf({ bullet, roman, letter, figure }: Record<string, string | undefined>): Pick<Point, "kind" | "number"> {
  if (bullet) return { kind: "bullet", number: 1 };
  if (roman && ROMAN.includes(roman)) return { kind: "roman", number: ROMAN.indexOf(roman) + 1 };
  if (figure) return { kind: "figure", number: Number(figure) };
  return { kind: "letter", number: (letter ?? roman ?? "a").toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1 };
}
