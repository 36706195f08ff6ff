// What a hit's passages mark, so that the statement page can mark the same words.
import type { Passage } from "@/lib/domain/search";

const MOST_MARKS = 12;
const LONGEST_MARK = 80;

/** The distinct marked words of the passages, letter case aside, in order of appearance. */
export function hitMarks(passages: readonly Passage[]): string[] {
  const marks = new Map<string, string>();
  for (const run of passages.flatMap((passage) => passage.runs)) {
    const words = run.text.trim();
    if (run.marked && words !== "" && words.length <= LONGEST_MARK) marks.set(words.toLowerCase(), words);
  }
  return [...marks.values()].slice(0, MOST_MARKS);
}
