// Counts the documents behind the statements, by collection and format, and how the inputs of all runs ended.
import type { CoverageEnds, CoverageSource } from "@/lib/domain/coverage";
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";

/** A statement counts for the document that is its original. */
export async function countSources({ client }: Database): Promise<CoverageSource[]> {
  return client.$queryRaw<CoverageSource[]>`
    SELECT source.collection, source.media_type AS "mediaType", count(DISTINCT source.id)::int AS documents,
      count(s.id)::int AS statements
    FROM sources source
    LEFT JOIN statement_sources link ON link.source_id = source.id AND link.kind = 'original'
    LEFT JOIN statements s ON s.id = link.statement_id AND ${SPOKEN}
    GROUP BY 1, 2 ORDER BY 4 DESC, 1, 2`;
}

/** A text that changes whenever documents come or go and whenever an input of a run ends. */
export async function readIngestStamp({ client }: Database): Promise<string> {
  const [row] = await client.$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(' ', (SELECT count(*) FROM sources), (SELECT max(started_at) FROM ingest_runs), count(*),
      count(*) FILTER (WHERE status = 'pending'), count(*) FILTER (WHERE status = 'rejected')) AS stamp
    FROM ingest_items`;
  return row?.stamp ?? "";
}

interface EndRow {
  status: string;
  reason: string | null;
  count: number;
}

/** An input is known by its bytes, else by its path; of several runs over it the last one counts. */
export async function countEnds({ client }: Database): Promise<CoverageEnds> {
  const rows = await client.$queryRaw<EndRow[]>`
    SELECT status, reason, count(*)::int AS count FROM (
      SELECT DISTINCT ON (coalesce(item.content_hash, item.path)) item.status, item.reason
      FROM ingest_items item JOIN ingest_runs run ON run.id = item.run_id
      ORDER BY coalesce(item.content_hash, item.path), item.status = 'duplicate', run.started_at DESC, item.ordinal DESC
    ) AS last GROUP BY 1, 2 ORDER BY 3 DESC, 2`;
  const countOf = (status: string) => rows.find((row) => row.status === status)?.count ?? 0;
  const rejected = rows.flatMap(({ reason, count }) => (reason === null ? [] : [{ reason, count }]));
  return { committed: countOf("committed"), duplicate: countOf("duplicate"), pending: countOf("pending"), rejected };
}
