// Leaves out of a quoted passage the signs of lists and of Markdown, which say nothing where the passage stands alone.
import type { PassageRun } from "@/lib/domain/search";

/** A sign of a list with the space behind it, at the beginning of a paragraph. */
const BULLET = /^\s*[•·▪‣◦●–-]\s+/u;

/** Two stars on each side of words, as Markdown makes them bold. */
const BOLD = /\*\*(?=[^\s*])([^*]*[^\s*])\*\*/gu;

/** The runs to show, their words and marks as they were; what is copied is read from the statement itself. */
export function shownRuns({ runs, cutBefore }: { runs: readonly PassageRun[]; cutBefore: boolean }): PassageRun[] {
  const hidden = signsIn(runs.map(({ text }) => text).join(""), cutBefore);
  if (hidden.size === 0) return [...runs];
  let start = 0;
  const shown = runs.map(({ text, marked }) => {
    const from = start;
    start += text.length;
    return { text: text.replaceAll(/[^]/g, (unit, at: number) => (hidden.has(from + at) ? "" : unit)), marked };
  });
  return shown.filter(({ text }) => text !== "");
}

/** The places of the signs in the text. */
function signsIn(text: string, cutBefore: boolean): ReadonlySet<number> {
  const bullet = cutBefore ? 0 : (BULLET.exec(text)?.[0].length ?? 0);
  const stars = [...text.matchAll(BOLD)].flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    return [index, index + 1, end - 2, end - 1];
  });
  return new Set([...Array(bullet).keys(), ...stars]);
}
