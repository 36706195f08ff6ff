// Reads what the result list shows of statements, and the paragraphs of them that answer a query.
import type pg from "pg";
import type { HitRecord } from "@/lib/domain/hit-record";
import type { Paragraph } from "@/lib/domain/statement";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { SAMPLE_COLLECTION } from "./read-statements";

interface HitRow {
  id: string;
  slug: string;
  text: string;
  language: string | null;
  title: string | null;
  title_language: string | null;
  delegation_id: string | null;
  delegation_name: string | null;
  speaker_id: string | null;
  speaker_name: string | null;
  speaker_display_name: string | null;
  speaker_role: string | null;
  groups: string[];
  date: string | null;
  year: number | null;
  organ: string | null;
  event: string | null;
  themes: string[];
  threats: string[];
  paragraphs: Paragraph[] | null;
  anchor: number[] | null;
  collection: string;
}

/**
 * The records of these statements in their order, each with those of its paragraphs whose ordinals are named, or all
 * where none is; those that are gone are left out. One query: it is made for every page of results.
 */
export async function readHits(
  { client }: Database,
  wanted: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<HitRecord[]> {
  const records = (await client.$queryRaw<HitRow[]>(hitsSql(wanted))).map(hitRecord);
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...wanted.keys()].flatMap((id) => byId.get(id) ?? []);
}

/** Whole records by id, for an index that keeps them. */
export async function readWholeRecords(client: pg.ClientBase, ids: readonly string[]): Promise<Map<string, HitRecord>> {
  const { text, values } = hitsSql(new Map(ids.map((id) => [id, new Set<number>()])));
  const { rows } = await client.query<HitRow>(text, values);
  return new Map(rows.map((row) => [row.id, hitRecord(row)]));
}

function hitsSql(wanted: ReadonlyMap<string, ReadonlySet<number>>): Prisma.Sql {
  const asked = [...wanted].map(([id, ordinals]) => ({ id, ordinals: ordinals.size > 0 ? [...ordinals] : null }));
  return Prisma.sql`
    SELECT s.id, slug, text, language, title, title_language, delegation_id, delegation_name, speaker_id, speaker_name,
      speaker_display_name, speaker_role, date::text, year::int, organ, event, collection,
      ARRAY(SELECT group_code FROM statement_groups WHERE statement_id = s.id AND relation = 'on-behalf-of'
        ORDER BY ordinal) AS groups,
      ARRAY(SELECT theme FROM priority_themes WHERE statement_id = s.id ORDER BY priority_ordinal, position) AS themes,
      ARRAY(SELECT type FROM threats WHERE statement_id = s.id ORDER BY ordinal) AS threats,
      (SELECT ARRAY[start, "end"] FROM evidence WHERE statement_id = s.id
        AND priority_ordinal = (SELECT min(ordinal) FROM priorities WHERE statement_id = s.id) LIMIT 1) AS anchor,
      (SELECT json_agg(json_build_object('ordinal', ordinal, 'kind', kind, 'start', start, 'end', "end",
          'language', language, 'number', number) ORDER BY ordinal)
        FROM paragraphs p WHERE p.statement_id = s.id
          AND (wanted.ordinals IS NULL OR p.ordinal = ANY(wanted.ordinals))) AS paragraphs
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS wanted (id text, ordinals int[])
    JOIN statements s ON s.id = wanted.id`;
}

function hitRecord(row: HitRow): HitRecord {
  const { id, slug, text, language, title, date, year, organ, event, groups, threats, delegation_id: delegation } = row;
  const [start, end] = row.anchor ?? [];
  const speaker = { id: row.speaker_id, displayName: row.speaker_display_name, role: row.speaker_role };
  const code = delegation !== null && /^[A-Z]{3}$/.test(delegation) ? delegation : null;
  return {
    ...{ id, slug, text, language, title, date, year, organ, event, threats },
    titleLanguage: row.title_language,
    delegation: delegation === null ? null : { id: delegation, code, name: row.delegation_name ?? delegation },
    speaker: row.speaker_name === null ? null : { name: row.speaker_name, ...speaker },
    onBehalfOf: groups,
    themes: [...new Set(row.themes)],
    paragraphs: row.paragraphs ?? [],
    anchor: start === undefined || end === undefined ? null : { start, end },
    sample: row.collection === SAMPLE_COLLECTION,
  };
}
