// Reads every document for the audit: what its kept bytes must be, and whether its statements are all there.
import type { Database } from "./connect";
import { eachById } from "./each-by-id";

/** `places` counts the statements that stand in the document, `lastPlace` is the highest position of one of them. */
export interface SourceToAudit {
  id: string;
  fileName: string;
  contentHash: string;
  byteLength: number;
  places: number;
  lastPlace: number;
}

const PAGE = 200;

/** All documents, in pages. */
export function readSourcesToAudit({ client }: Database): AsyncGenerator<SourceToAudit, void> {
  return eachById(
    (after) => client.$queryRaw<SourceToAudit[]>`
      SELECT id, file_name AS "fileName", content_hash AS "contentHash", byte_length AS "byteLength",
        count(position)::int AS places, coalesce(max(position), 0)::int AS "lastPlace"
      FROM (SELECT * FROM sources WHERE id > ${after} ORDER BY id LIMIT ${PAGE}) AS page
      LEFT JOIN statement_sources ON source_id = id
      GROUP BY id, file_name, content_hash, byte_length ORDER BY id`,
  );
}
