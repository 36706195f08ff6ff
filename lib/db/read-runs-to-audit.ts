// Reads every ingest run for the audit: whether its inputs are all there, and those whose end cannot be right.
import type { Database } from "./connect";
import { eachById } from "./each-by-id";

/** `inputs` counts the run's inputs, `lastInput` is the highest ordinal of one of them; `wrong` are at most 100. */
export interface RunToAudit {
  id: string;
  inputs: number;
  lastInput: number;
  wrong: WrongItem[];
}

/** An input whose end contradicts what the corpus holds; `placesLeft` counts the statements of its document. */
export interface WrongItem {
  runId: string;
  path: string;
  status: string;
  statements: number;
  hasSource: boolean;
  sameBytes: boolean;
  placesLeft: number;
}

const PAGE = 50;
const MOST_ITEMS = 100;

/** All runs, in pages. */
export function readRunsToAudit({ client }: Database): AsyncGenerator<RunToAudit, void> {
  return eachById(async (after) => {
    const runs = await client.$queryRaw<Omit<RunToAudit, "wrong">[]>`
      SELECT id, count(ordinal)::int AS inputs, coalesce(max(ordinal), 0)::int AS "lastInput"
      FROM (SELECT id FROM ingest_runs WHERE id > ${after} ORDER BY id LIMIT ${PAGE}) AS page
      LEFT JOIN ingest_items ON run_id = id GROUP BY id ORDER BY id`;
    const checked: RunToAudit[] = [];
    for (const run of runs) checked.push({ ...run, wrong: await wrongItems(client, run.id) });
    return checked;
  });
}

/** A committed input names its document, which holds at least the statements that it brought; others brought none. */
function wrongItems(client: Database["client"], runId: string): Promise<WrongItem[]> {
  return client.$queryRaw<WrongItem[]>`
    SELECT run_id AS "runId", path, status, statements, "hasSource", "sameBytes", "placesLeft"
    FROM (
      SELECT item.*, source.id IS NOT NULL AS "hasSource",
        coalesce(source.content_hash = item.content_hash, source.id IS NULL) AS "sameBytes",
        (SELECT count(*)::int FROM statement_sources link WHERE link.source_id = source.id) AS "placesLeft"
      FROM ingest_items item LEFT JOIN sources source ON source.id = item.source_id
      WHERE item.run_id = ${runId}
    ) AS items
    WHERE NOT "sameBytes" OR (status <> 'committed' AND statements <> 0)
      OR (status = 'committed' AND (NOT "hasSource" OR statements = 0 OR "placesLeft" < statements))
    ORDER BY ordinal LIMIT ${MOST_ITEMS}`;
}
