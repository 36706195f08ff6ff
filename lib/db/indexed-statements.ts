// Reads statements as an index outside of the database needs them, with the bytes of PostgreSQL's own word lists.
import type pg from "pg";
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import type { IndexedStatement } from "@/lib/domain/indexed-statement";
import { SAMPLE_COLLECTION } from "./read-statements";

interface IndexedRow {
  id: string;
  day: number;
  spoken: boolean;
  sample: boolean;
  words: number;
  facets: Record<FacetKind, (string | null)[]>;
  /** Base64: the driver reads no column as bytes, and hexadecimal digits are half as many again. */
  parts: string;
}

/** `spoken` as in spoken-statements.ts; kinds are those of `PART`; the facets are those of search-facet-sql.ts. */
const STATEMENTS = `
  SELECT s.id, coalesce(to_char(s.date, 'YYYYMMDD')::int, s.year::int * 10000, 0) AS day,
    s.turn IS DISTINCT FROM 'presiding' AND s.duplicate_of IS NULL AS spoken, s.collection = $2 AS sample, s.word_count AS words,
    json_build_object(
      'year', ARRAY[s.year::text], 'delegation', ARRAY[s.delegation_id], 'speaker', ARRAY[s.speaker_id],
      'organ', ARRAY[s.organ], 'language', ARRAY[s.language],
      'group', ARRAY(SELECT DISTINCT group_code FROM statement_groups
        WHERE statement_id = s.id AND relation = 'on-behalf-of'),
      'theme', ARRAY(SELECT DISTINCT theme FROM priority_themes WHERE statement_id = s.id),
      'threat', ARRAY(SELECT type FROM threats WHERE statement_id = s.id),
      'cites', ARRAY(SELECT symbol FROM citations WHERE statement_id = s.id)) AS facets,
    encode(
      coalesce((SELECT int4send(0) || int2send(0::int2) || tsvectorsend(search) FROM statement_words
        WHERE statement_id = s.id), '') ||
      coalesce((SELECT string_agg(int4send(ordinal)
          || int2send(CASE kind WHEN 'header' THEN 1 WHEN 'heading' THEN 2 ELSE 3 END::int2)
          || tsvectorsend(search), ''::bytea ORDER BY ordinal)
        FROM paragraphs WHERE statement_id = s.id AND search IS NOT NULL), ''), 'base64') AS parts
  FROM statements s WHERE s.id = ANY($1)`;

/** The statements with these ids, in any order; those that are gone are left out. */
export async function readIndexedStatements(
  client: pg.ClientBase,
  ids: readonly string[],
): Promise<IndexedStatement[]> {
  const { rows } = await client.query<IndexedRow>(STATEMENTS, [ids, SAMPLE_COLLECTION]);
  return rows.map(toIndexedStatement);
}

function toIndexedStatement({ facets: given, parts, ...row }: IndexedRow): IndexedStatement {
  const facets = FACET_KINDS.map((kind) => [kind, given[kind].filter((value) => value !== null)] as const);
  return {
    ...row,
    facets: Object.fromEntries(facets) as Record<FacetKind, string[]>,
    parts: new Uint8Array(Buffer.from(parts, "base64")),
  };
}
