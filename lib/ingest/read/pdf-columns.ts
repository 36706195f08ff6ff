// Finds the white strip between two printed columns, and reads one column after the other.
import type { Fragment } from "./pdf-fragments";

/** Fragments that share a baseline; `base` and `size` are those of the largest letters. */
export interface Row {
  base: number;
  size: number;
  fragments: Fragment[];
}

/** A strip narrower than this share of the letters' height is a space between words. */
const STRIP = 0.6;
const LEAST_ROWS = 6;
/** So many rows with words across the strip, for each row with the strip, make it none. */
const MOST_AGAINST = 0.3;

/**
 * The middle of the strip on each page, null for pages of one column. A page with too few rows to judge by itself
 * (the last one, often) is read as most other pages are.
 */
export function findGutters(pages: { rows: Row[]; width: number }[]): (number | null)[] {
  const found = pages.map(({ rows, width }) => bestGutter(rows, width, LEAST_ROWS));
  const known = found.filter((gutter) => gutter !== null).sort((a, b) => a - b);
  const usual = known.length > pages.length / 2 ? known[Math.floor(known.length / 2)] : undefined;
  if (usual === undefined) return found;
  return found.map((gutter, at) => gutter ?? (isGutter(pages[at]?.rows ?? [], usual, 1) ? usual : null));
}

/** The rows of a page in reading order, in runs that stand below each other. */
export function orderRows(rows: Row[], gutter: number | null): Row[][] {
  if (gutter === null) return [rows];
  const columns: Row[][] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  const close = () => {
    columns.push(left, right);
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (verdict(row, gutter) === "against") {
      close();
      columns.push([row]);
      continue;
    }
    const [before, after] = splitRow(row, gutter);
    if (before) left.push(before);
    if (after) right.push(after);
  }
  close();
  return columns.filter((column) => column.length > 0);
}

function splitRow(row: Row, gutter: number): [Row | null, Row | null] {
  const part = (fragments: Fragment[]) =>
    fragments.some(({ text }) => text.trim() !== "") ? { ...row, fragments } : null;
  return [
    part(row.fragments.filter((fragment) => middle(fragment) < gutter)),
    part(row.fragments.filter((fragment) => middle(fragment) >= gutter)),
  ];
}

function middle({ left, right }: Fragment): number {
  return (left + right) / 2;
}

function bestGutter(rows: Row[], width: number, least: number): number | null {
  let best: { at: number; rows: number } | null = null;
  for (let at = width * 0.4; at <= width * 0.6; at += 2) {
    const { both, against } = count(rows, at);
    if (both - against > (best?.rows ?? 0) && isGutter(rows, at, least)) best = { at, rows: both - against };
  }
  return best?.at ?? null;
}

function isGutter(rows: Row[], at: number, least: number): boolean {
  const { both, left, right, against } = count(rows, at);
  const support = Math.max(both, Math.min(left, right));
  return support >= least && against <= support * MOST_AGAINST;
}

function count(rows: Row[], at: number): Record<"both" | "left" | "right" | "against", number> {
  const counts = { both: 0, left: 0, right: 0, against: 0 };
  for (const row of rows) counts[verdict(row, at)]++;
  return counts;
}

/** What a row says of a strip at `at`: it leaves it white between words, stands on one side, or runs across it. */
function verdict({ fragments, size }: Row, at: number): "both" | "left" | "right" | "against" {
  let before = -Infinity;
  let after = Infinity;
  for (const { left, right, text } of fragments) {
    if (text.trim() === "") continue;
    if (left < at && right > at) return "against";
    if (right <= at) before = Math.max(before, right);
    else after = Math.min(after, left);
  }
  if (after === Infinity) return "left";
  if (before === -Infinity) return "right";
  return after - before >= size * STRIP ? "both" : "against";
}
