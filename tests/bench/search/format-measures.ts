// The tables that the search bench prints.
import { QUERY_KINDS } from "./bench-queries";
import type { QueryTime } from "./measure-peer";
import type { KeptReport } from "./peer-process";

/** What is known of one search; `built` is null for those that keep all in memory, `measured` where it did not come to that. */
export interface PeerRow {
  title: string;
  lacks: string;
  built: KeptReport | null;
  measured: KeptReport | null;
}

/** One table of all peers, one of the classes of queries, and one of the halves with and without filters. */
export function formatMeasures(heading: string, rows: readonly PeerRow[]): string {
  const totals = timesOf(rows[0])?.map(({ total }) => total) ?? [];
  const measured = rows.filter((row) => timesOf(row) !== null);
  return [
    `${heading}; full job: 20 ranked hits with marked passages, total, counts of nine facets; milliseconds`,
    "",
    `| search | p50 | p95 | CPU p50 | CPU p95 | totals as ${rows[0]?.title ?? ""} | built in s | index MB | memory MB | day | does not do |`,
    `|${" --- |".repeat(11)}`,
    ...rows.map((row) => summaryRow(row, totals)),
    "",
    `| p50 / p95 by class | ${QUERY_KINDS.join(" | ")} | unfiltered | filtered |`,
    `|${" --- |".repeat(QUERY_KINDS.length + 3)}`,
    ...measured.map(classRow),
  ].join("\n");
}

export function timesOf(row: PeerRow | undefined): QueryTime[] | null {
  return row?.measured?.kind === "measured" ? row.measured.times : null;
}

function summaryRow(row: PeerRow, totals: readonly number[]): string {
  const { title, lacks, built, measured } = row;
  const failed = [built, measured].find((report) => report?.kind === "failed");
  const cells = failed?.kind === "failed" ? [failed.reason, ...Array<string>(5).fill("")] : timeCells(row, totals);
  const bytes = built?.kind === "built" ? built.bytes : null;
  const memory = measured?.kind === "measured" ? measured.memoryBytes : null;
  const day = (measured ?? built)?.day ?? "";
  return line([title, ...cells, megabytes(bytes), megabytes(memory), day, lacks]);
}

function timeCells(row: PeerRow, totals: readonly number[]): string[] {
  const { built, measured } = row;
  const seconds = built?.kind === "built" ? built.seconds : measured?.kind === "measured" ? measured.openSeconds : 0;
  const times = timesOf(row);
  if (!times) return ["", "", "", "", "", seconds.toFixed(0)];
  const cpu = times.flatMap(({ cpuMs }) => cpuMs ?? []);
  const same = times.filter(({ total }, at) => total === totals[at]).length;
  const cpuCells = cpu.length > 0 ? [percentile(cpu, 0.5), percentile(cpu, 0.95)] : ["", ""];
  const ms = times.map((time) => time.ms);
  return [percentile(ms, 0.5), percentile(ms, 0.95), ...cpuCells, `${same} of ${times.length}`, seconds.toFixed(0)];
}

function classRow(row: PeerRow): string {
  const times = timesOf(row) ?? [];
  const cell = (among: QueryTime[]) => {
    const ms = among.map((time) => time.ms);
    return `${percentile(ms, 0.5)} / ${percentile(ms, 0.95)}`;
  };
  const byKind = QUERY_KINDS.map((kind) => cell(times.filter((time) => time.kind === kind)));
  // Every second query has a filter.
  const halves = [0, 1].map((half) => cell(times.filter((_, at) => (at % 25) % 2 === half)));
  return line([row.title, ...byKind, ...halves]);
}

export const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

export function megabytes(bytes: number | null): string {
  return bytes === null ? "" : String(Math.round(bytes / 1e6));
}

export function percentile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
