// The table of how a search grows with its corpus.
import { line, megabytes, percentile, timesOf, type PeerRow } from "./format-measures";

/** One row for each search and size. */
export function formatGrowth(measured: readonly { size: number; rows: readonly PeerRow[] }[]): string {
  return [
    `| search | statements | built in s | index MB | memory MB | opened in s | p50 ms | p95 ms | CPU p50 ms | CPU p95 ms |`,
    `|${" --- |".repeat(10)}`,
    ...measured.flatMap(({ size, rows }) => rows.map((row) => growthRow(size, row))),
  ].join("\n");
}

function growthRow(size: number, row: PeerRow): string {
  const { title, built, measured } = row;
  const times = timesOf(row) ?? [];
  const [ms, cpu] = [times.map((time) => time.ms), times.flatMap(({ cpuMs }) => cpuMs ?? [])];
  const build = built?.kind === "built" ? [built.seconds.toFixed(0), megabytes(built.bytes)] : ["", ""];
  const open =
    measured?.kind === "measured" ? [megabytes(measured.memoryBytes), measured.openSeconds.toFixed(1)] : ["", ""];
  const shares = [ms, cpu].flatMap((values) => [percentile(values, 0.5), percentile(values, 0.95)]);
  return line([title, String(size), ...build, ...open, ...shares]);
}
