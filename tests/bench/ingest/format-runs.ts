// The tables that the ingest bench prints.
import type { IngestReport } from "@/lib/domain/ingest-report";
import { ROLES, type Costs } from "./watch-processes";

export interface MeasuredRun {
  name: string;
  seconds: number;
  report: IngestReport;
  costs: Costs;
}

/** A line for each run, and one for each kind of process in it. */
export function formatRuns(runs: readonly MeasuredRun[], cores: number): string {
  return [
    `Ingest on ${cores} cores; CPU in milliseconds a document, memory of the largest process in megabytes`,
    "",
    "| run | documents | committed | duplicate | rejected | pending | seconds | documents/s | CPU ms/document |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...runs.map(runLine),
    "",
    `| run | ${ROLES.map((role) => `${role}: CPU ms/document | peak MB`).join(" | ")} |`,
    `| --- |${" --- | --- |".repeat(ROLES.length)}`,
    ...runs.map(costLine),
  ].join("\n");
}

function runLine({ name, seconds, report, costs }: MeasuredRun): string {
  const { inputs, counts } = report;
  const { committed, duplicate, rejected, pending } = counts;
  const cpuSeconds = ROLES.reduce((sum, role) => sum + costs[role].cpuSeconds, 0);
  const speed = [seconds.toFixed(1), (inputs / seconds).toFixed(1), perDocument(cpuSeconds, inputs)];
  return `| ${[name, inputs, committed, duplicate, rejected, pending, ...speed].join(" | ")} |`;
}

function costLine({ name, report, costs }: MeasuredRun): string {
  const cells = ROLES.flatMap((role) => [
    perDocument(costs[role].cpuSeconds, report.inputs),
    costs[role].peakMb.toFixed(0),
  ]);
  return `| ${[name, ...cells].join(" | ")} |`;
}

function perDocument(seconds: number, documents: number): string {
  return ((seconds * 1_000) / Math.max(1, documents)).toFixed(1);
}
