// The tables that the search bench prints.
import { QUERY_KINDS } from "./bench-queries";
import type { PeerMeasure } from "./measure-peer";

/** One table of all peers, and one of the classes of queries; a peer that ended early has a line that says so. */
export function formatMeasures(size: number, measures: readonly (PeerMeasure | string)[]): string {
  const told = measures.filter((measure) => typeof measure !== "string");
  const failed = measures.filter((measure) => typeof measure === "string");
  return [
    `${size} statements, 200 queries, full job: 20 ranked hits with marked passages, total, counts of facets; milliseconds`,
    "",
    "| search | p50 | p95 | p50 of its CPU | built in s | index MB | memory MB | does not do |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...told.map(summaryRow),
    ...failed.map((line) => `| ${line} | | | | | | | |`),
    "",
    `| p50 / p95 by class | ${QUERY_KINDS.join(" | ")} |`,
    `| --- |${" --- |".repeat(QUERY_KINDS.length)}`,
    ...told.filter(({ skipped }) => skipped === null).map(classRow),
  ].join("\n");
}

function summaryRow({ title, lacks, skipped, buildSeconds, indexBytes, memoryBytes, times }: PeerMeasure): string {
  if (skipped !== null) return `| ${title} | skipped: ${skipped} | | | | | | |`;
  const ms = times.map((time) => time.ms);
  const megabytes = (bytes: number | null) => (bytes === null ? "" : Math.round(bytes / 1e6));
  const cells = [
    percentile(ms, 0.5),
    percentile(ms, 0.95),
    percentile(
      times.map(({ cpuMs }) => cpuMs),
      0.5,
    ),
  ];
  return `| ${[title, ...cells, buildSeconds.toFixed(0), megabytes(indexBytes), megabytes(memoryBytes), lacks].join(" | ")} |`;
}

function classRow({ title, times }: PeerMeasure): string {
  const cells = QUERY_KINDS.map((kind) => {
    const ms = times.filter((time) => time.kind === kind).map((time) => time.ms);
    return `${percentile(ms, 0.5)} / ${percentile(ms, 0.95)}`;
  });
  return `| ${[title, ...cells].join(" | ")} |`;
}

function percentile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
