// Adds up how the inputs of a run ended.
import type { IngestItem, IngestReport } from "@/lib/domain/ingest-report";

/** The report over `items`, one for each input. */
export function buildIngestReport(items: IngestItem[]): IngestReport {
  const counts = { committed: 0, duplicate: 0, rejected: 0, pending: 0 };
  const rejections: Record<string, number> = {};
  for (const { status, reason } of items) {
    counts[status]++;
    if (reason) rejections[reason] = (rejections[reason] ?? 0) + 1;
  }
  const statements = items.reduce((sum, item) => sum + item.statements, 0);
  return { inputs: items.length, statements, counts, rejections, items };
}
