// The table that `index stats` prints.
import type { IndexStats } from "@/lib/corpus/search-index/index-stats";

const COLUMNS = ["statements", "deleted", "words", "postings", "bytes"] as const;

/** A line for each segment and one for all. */
export function formatIndexStats({ folder, horizon, loadMs, segments }: IndexStats): string {
  const sum = (column: (typeof COLUMNS)[number]) => segments.reduce((total, segment) => total + segment[column], 0);
  const header = row("segment", [...COLUMNS]);
  const lines = segments.map((segment) =>
    row(
      segment.name,
      COLUMNS.map((column) => segment[column]),
    ),
  );
  const all = row(
    "all",
    COLUMNS.map((column) => (column === "words" ? "" : sum(column))),
  );
  const head = `${folder}, up to transaction ${horizon}, read in ${Math.round(loadMs)} ms`;
  return [head, header, ...lines, "-".repeat(header.length), all].join("\n");
}

function row(name: string, cells: (string | number)[]): string {
  return `${name.padEnd(26)}${cells.map((cell) => cell.toLocaleString("en-GB").padStart(14)).join("")}`;
}
