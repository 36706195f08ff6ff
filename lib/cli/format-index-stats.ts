// The table that `index stats` prints.
import type { IndexStats, RecordStats } from "@/lib/corpus/search-index/index-stats";

const COLUMNS = ["statements", "deleted", "words", "postings", "bytes"] as const;

/** A line for each segment, one for all, one for the files of records and one for the whole folder. */
export function formatIndexStats({ folder, horizon, loadMs, segments, records }: IndexStats): string {
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
  const rule = "-".repeat(header.length);
  const whole = row("with records", ["", "", "", "", sum("bytes") + records.bytes]);
  return [head, header, ...lines, rule, all, recordsRow(records), whole, ...missing(records)].join("\n");
}

function recordsRow({ files, bytes }: RecordStats): string {
  return row(`${files} ${files === 1 ? "file" : "files"} of records`, ["", "", "", "", bytes]);
}

function missing({ missing: names }: RecordStats): string[] {
  if (names.length === 0) return [];
  const advice = "their hits are shown from PostgreSQL; `npm run index -- build --anew` writes them again";
  return [`Missing: ${names.join(", ")}; ${advice}.`];
}

function row(name: string, cells: (string | number)[]): string {
  return `${name.padEnd(26)}${cells.map((cell) => cell.toLocaleString("en-GB").padStart(14)).join("")}`;
}
