// The closing table of an ingest run.
import { INGEST_STATUSES, type IngestItem, type IngestReport } from "@/lib/domain/ingest-report";

/** A line for each class with its count, then the sum; rejected inputs are parted by reason. */
export function formatReport(report: IngestReport): string {
  const rows = INGEST_STATUSES.map((status) => row(status, report.counts[status], noteOn(status, report)));
  const width = rows[0]?.length ?? 0;
  return [...rows, "-".repeat(Math.max(width, 20)), row("inputs", report.inputs, "")].join("\n");
}

/** One line about an input that did not end well: path, class or reason, what happened and what to do. */
export function formatProblem({ path, status, reason, detail }: IngestItem): string {
  return `${path}: ${reason ?? status}. ${detail ?? ""}`.trimEnd();
}

function row(name: string, count: number, note: string): string {
  return `${name.padEnd(10)} ${String(count).padStart(8)}${note && `   ${note}`}`;
}

function noteOn(status: string, { statements, rejections }: IngestReport): string {
  if (status === "committed") return statements === 1 ? "1 statement" : `${statements} statements`;
  if (status !== "rejected") return "";
  return Object.entries(rejections)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(", ");
}
