// Puts the text pieces of PDF pages into lines, in reading order.
import { findGutters, orderRows, type Row } from "./pdf-columns";
import type { Fragment, PdfPage } from "./pdf-fragments";

/** A line of a page; `column` counts the runs of lines that stand below each other. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  page: number;
  column: number;
  /** True where it is known to begin a paragraph. */
  begins?: boolean;
}

/** Baselines closer than this share of the letters' height are one row: raised and lowered letters count with it. */
const SAME_ROW = 0.45;
/** A gap of this share of the letters' height is a space. */
const SPACE_GAP = 0.18;

/** The lines of all pages in reading order, page by page and column by column. */
export function linesOfPages(pages: PdfPage[]): PdfLine[] {
  const sheets = pages.map(({ fragments, width }) => ({ rows: rowsOf(fragments), width }));
  const gutters = findGutters(sheets);
  return sheets.flatMap(({ rows }, page) =>
    orderRows(rows, gutters[page] ?? null).flatMap((column, at) => column.map((row) => toLine(row, page, at))),
  );
}

/** Rows of fragments from top to bottom. */
function rowsOf(fragments: Fragment[]): Row[] {
  const sorted = [...fragments].sort((a, b) => b.base - a.base || a.left - b.left);
  const rows: Row[] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    if (row && row.base - fragment.base <= Math.max(row.size, fragment.size) * SAME_ROW) {
      row.fragments.push(fragment);
      if (fragment.size > row.size) Object.assign(row, { base: fragment.base, size: fragment.size });
    } else if (fragment.text.trim() !== "") {
      rows.push({ base: fragment.base, size: fragment.size, fragments: [fragment] });
    }
  }
  return rows;
}

function toLine({ fragments, base }: Row, page: number, column: number): PdfLine {
  const words = fragments.filter(({ text }) => text.trim() !== "");
  const left = words.reduce((least, fragment) => Math.min(least, fragment.left), Infinity);
  const right = words.reduce((most, fragment) => Math.max(most, fragment.right), 0);
  const size = words.reduce((most, fragment) => Math.max(most, fragment.size), 0);
  return { text: joinFragments(fragments), left, right, base, size, page, column };
}

function joinFragments(fragments: Fragment[]): string {
  const words = fragments.filter(({ text }) => text.trim() !== "");
  const rightToLeft = words.filter((fragment) => fragment.rightToLeft).length > words.length / 2;
  const ordered = [...fragments].sort((a, b) => (rightToLeft ? b.right - a.right : a.left - b.left));
  let text = "";
  let last: Fragment | null = null;
  for (const fragment of ordered) {
    const gap = last === null ? 0 : rightToLeft ? last.left - fragment.right : fragment.left - last.right;
    const apart = last !== null && gap > Math.min(last.size, fragment.size) * SPACE_GAP;
    text += apart && !/\s$/.test(text) && !/^\s/.test(fragment.text) ? ` ${fragment.text}` : fragment.text;
    last = fragment;
  }
  return text.replace(/\s+/g, " ").trim();
}
