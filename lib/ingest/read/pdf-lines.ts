// Puts the text pieces of a PDF page into lines, and the lines into reading order, one column after the other.
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
}

/** A part of a line between wide gaps. */
interface Segment {
  fragments: Fragment[];
  left: number;
  right: number;
  base: number;
  size: number;
}

/** Gaps wider than so many letters' heights may part columns. */
const WIDE_GAP = 1.2;
/** A gap of this share of the letters' height is a space. */
const SPACE_GAP = 0.18;
const LEAST_COLUMN_LINES = 6;

/** The lines of a page in reading order. */
export function linesOfPage(page: PdfPage, number: number): PdfLine[] {
  const segments = splitSegments(page.fragments);
  const gutter = findGutter(segments, page.width);
  const columns = gutter === null ? [segments] : orderColumns(segments, gutter);
  return columns.flatMap((column, at) => mergeRows(column).map((row) => toLine(row, number, at)));
}

/** Groups fragments that share a baseline, and parts them again where a wide gap stands between them. */
function splitSegments(fragments: Fragment[]): Segment[] {
  return rowsOf(fragments).flatMap((row) => {
    const segments: Segment[] = [];
    for (const fragment of row.sort((a, b) => a.left - b.left)) {
      const last = segments.at(-1);
      const blank = fragment.text.trim() === "";
      if (blank && (!last || fragment.right - fragment.left > fragment.size * WIDE_GAP)) continue;
      if (last && fragment.left - last.right <= Math.max(last.size, fragment.size) * WIDE_GAP) extend(last, fragment);
      else if (!blank) segments.push(segmentOf(fragment));
    }
    return segments;
  });
}

/** Rows of fragments from top to bottom; raised and lowered letters count with the row that they stand in. */
function rowsOf(fragments: Fragment[]): Fragment[][] {
  const sorted = [...fragments].sort((a, b) => b.base - a.base || a.left - b.left);
  const rows: { base: number; size: number; fragments: Fragment[] }[] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    if (row && row.base - fragment.base <= Math.max(row.size, fragment.size) * 0.45) {
      row.fragments.push(fragment);
      if (fragment.size > row.size) Object.assign(row, { base: fragment.base, size: fragment.size });
    } else {
      rows.push({ base: fragment.base, size: fragment.size, fragments: [fragment] });
    }
  }
  return rows.map((row) => row.fragments);
}

function segmentOf({ left, right, base, size, ...rest }: Fragment): Segment {
  return { fragments: [{ left, right, base, size, ...rest }], left, right, base, size };
}

function extend(segment: Segment, fragment: Fragment): void {
  segment.fragments.push(fragment);
  segment.right = Math.max(segment.right, fragment.right);
  if (fragment.size > segment.size && fragment.text.trim() !== "")
    Object.assign(segment, { base: fragment.base, size: fragment.size });
}

/** Where a page is printed in two columns, the middle of the white strip between them; else null. */
function findGutter(segments: Segment[], width: number): number | null {
  let best: { at: number; crossing: number } | null = null;
  for (let at = width * 0.38; at <= width * 0.62; at += width * 0.01) {
    const left = segments.filter((segment) => segment.right < at);
    const right = segments.filter((segment) => segment.left > at);
    const crossing = segments.length - left.length - right.length;
    const balanced = Math.min(wide(left, width), wide(right, width)) >= LEAST_COLUMN_LINES;
    if (balanced && crossing <= segments.length * 0.25 && (!best || crossing < best.crossing)) best = { at, crossing };
  }
  return best?.at ?? null;
}

/** How many segments are long enough to be lines of a column and not words of a table. */
function wide(segments: Segment[], width: number): number {
  return segments.filter((segment) => segment.right - segment.left > width * 0.25).length;
}

/** Left column, then right column; a segment across both ends the columns above it. */
function orderColumns(segments: Segment[], gutter: number): Segment[][] {
  const columns: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const close = () => {
    columns.push(left, right);
    left = [];
    right = [];
  };
  for (const segment of [...segments].sort((a, b) => b.base - a.base)) {
    if (segment.right <= gutter) left.push(segment);
    else if (segment.left >= gutter) right.push(segment);
    else {
      close();
      columns.push([segment]);
    }
  }
  close();
  return columns.filter((column) => column.length > 0);
}

/** Joins the segments of a column that stand in one row. */
function mergeRows(segments: Segment[]): Segment[] {
  const rows: Segment[] = [];
  for (const segment of [...segments].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.base - segment.base) <= Math.max(row.size, segment.size) * 0.45) {
      for (const fragment of segment.fragments) extend(row, fragment);
      row.left = Math.min(row.left, segment.left);
    } else rows.push({ ...segment, fragments: [...segment.fragments] });
  }
  return rows;
}

function toLine({ fragments, left, right, base, size }: Segment, page: number, column: number): PdfLine {
  return { text: joinFragments(fragments), left, right, base, size, page, column };
}

function joinFragments(fragments: Fragment[]): string {
  const letters = fragments.filter(({ text }) => text.trim() !== "");
  const rightToLeft = letters.filter((fragment) => fragment.rightToLeft).length > letters.length / 2;
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
