// Reads what statements have to do with each other for the audit, and what of it cannot be right.
import type { Database } from "./connect";
import { eachById } from "./each-by-id";
import { readLikenessTexts } from "./likeness-texts";
import { likenessRow } from "./link-likenesses";

/** A statement, and what is wrong with its likeness to others or with whose name it bears. */
export interface LinksToAudit {
  id: string;
  problems: string[];
}

interface Row {
  id: string;
  compared: boolean;
  duplicate: boolean;
  leaderCounts: boolean;
  paired: boolean;
  countedTwice: boolean;
  namesPerson: boolean;
}

const PAGE = 200;
const TOLERANCE = 1e-4;

/** All statements, in pages. */
export function readLinksToAudit(database: Database): AsyncGenerator<LinksToAudit, void> {
  return eachById(async (after) => {
    const rows = await readPage(database, after);
    const wrong = await wrongFigures(
      database,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({
      id: row.id,
      problems: [...problemsOf(row), ...(wrong.has(row.id) ? ["Its likeness to another is not what is stored."] : [])],
    }));
  });
}

function readPage({ client }: Database, after: string): Promise<Row[]> {
  return client.$queryRaw<Row[]>`
    SELECT s.id, sketch.statement_id IS NOT NULL AS compared, s.duplicate_of IS NOT NULL AS duplicate,
      leader.id IS NOT NULL AND leader.duplicate_of IS NULL AS "leaderCounts",
      EXISTS (SELECT FROM statement_likenesses l WHERE l.kind = 'duplicate'
        AND l.first_id = least(s.id COLLATE "C", leader.id COLLATE "C")
        AND l.second_id = greatest(s.id COLLATE "C", leader.id COLLATE "C")) AS paired,
      s.duplicate_of IS NULL AND EXISTS (
        SELECT FROM statement_likenesses l JOIN statements other ON other.id = l.second_id
        WHERE l.first_id = s.id AND l.kind = 'duplicate' AND other.duplicate_of IS NULL) AS "countedTwice",
      s.speaker_id IS NOT DISTINCT FROM coalesce(spelling.person_id, spelling.id) AS "namesPerson"
    FROM (SELECT * FROM statements WHERE id > ${after} ORDER BY id LIMIT ${PAGE}) AS s
    LEFT JOIN statement_sketches sketch ON sketch.statement_id = s.id
    LEFT JOIN statements leader ON leader.id = s.duplicate_of
    LEFT JOIN speakers spelling ON spelling.id = s.spelling_id ORDER BY s.id`;
}

function problemsOf({ compared, duplicate, leaderCounts, paired, countedTwice, namesPerson }: Row): string[] {
  return [
    ...(compared ? [] : ["It was never compared to others."]),
    ...(duplicate && !leaderCounts ? ["The printing that should count in its place does not count either."] : []),
    ...(duplicate && leaderCounts && !paired ? ["It is left out for one that it is not alike to."] : []),
    ...(countedTwice ? ["It counts, and so does another printing of it."] : []),
    ...(namesPerson ? [] : ["It names another person than its spelling does."]),
  ];
}

/** Ids of those whose figures, computed anew, are not those that are stored. */
async function wrongFigures({ client }: Database, ids: string[]): Promise<Set<string>> {
  const stored = await client.statementLikeness.findMany({ where: { firstId: { in: ids } } });
  const wrong = new Set<string>();
  for (const row of stored) {
    const [one, other] = await readLikenessTexts(client, [row.firstId, row.secondId]);
    const anew = one && other ? likenessRow(one, other) : null;
    const same =
      anew?.kind === row.kind &&
      Math.abs(anew.jaccard - row.jaccard) < TOLERANCE &&
      Math.abs(anew.shareOfFirst - row.shareOfFirst) < TOLERANCE &&
      Math.abs(anew.shareOfSecond - row.shareOfSecond) < TOLERANCE;
    if (!same) wrong.add(row.firstId);
  }
  return wrong;
}
