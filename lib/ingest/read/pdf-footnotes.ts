// Sets the footnotes of a PDF's pages apart, so that no sentence of the body is broken by one.
import { outcome, type Outcome } from "@/lib/domain/notice";
import type { PdfLine } from "./pdf-lines";

/** Footnotes are printed smaller than the body by at least this share. */
const SMALLER = 0.92;
/** They stand in this share of the page's height, counted from its foot. */
const FOOT = 0.45;
/** A number or sign, and words behind it. */
const NOTE = /^\(?(\d{1,2}|[*†‡])[).]?\s*(?=["“«(]?\p{L})/u;

/**
 * The lines with those of footnotes behind all others. A footnote is a run of small lines at the foot of a page that
 * begins with a number or sign to which the page refers.
 */
export function setFootnotesApart(lines: PdfLine[], heights: number[]): Outcome<PdfLine[]> {
  const size = usualSize(lines) * SMALLER;
  const notes = pagesOf(lines).flatMap((page) => footnotesOf(page, size, heights[page[0]?.page ?? 0] ?? 0));
  if (notes.length === 0) return outcome(lines);
  const apart = new Set(notes);
  const body = lines.filter((line) => !apart.has(line));
  const last = { page: body.at(-1)?.page ?? 0, column: (body.at(-1)?.column ?? 0) + 1 };
  const count = notes.filter(beginsNote).length;
  const message = `${count} footnotes were set apart from the body and stand at its end.`;
  const moved = notes.map((line) => ({ ...line, ...last, begins: beginsNote(line) }));
  return outcome([...body, ...moved], [{ ruleId: "read/footnotes-set-apart", level: "info", message }]);
}

const beginsNote = (line: PdfLine): boolean => NOTE.test(line.text);

function footnotesOf(page: PdfLine[], size: number, height: number): PdfLine[] {
  const isSmall = (line: PdfLine) => line.size <= size && line.base < height * FOOT;
  const from = page.findLastIndex((line) => !isSmall(line)) + 1;
  const first = page.slice(from).findIndex((line) => refersTo(page.slice(0, from), line));
  return first < 0 ? [] : page.slice(from + first);
}

/** True where the line is marked as a footnote and the body has the same mark behind a word. */
function refersTo(body: PdfLine[], note: PdfLine): boolean {
  const [, mark] = NOTE.exec(note.text) ?? [];
  if (mark === undefined) return false;
  const reference = new RegExp(`[\\p{L}\\p{Pf}\\p{Pe}"'.,;:]\\s?${mark.replace(/[*]/, "\\*")}(?![\\d\\p{L}])`, "u");
  return body.some((line) => reference.test(line.text));
}

function pagesOf(lines: PdfLine[]): PdfLine[][] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return [...pages.values()];
}

/** The size, in half points, in which most letters are printed. */
function usualSize(lines: PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
