// Reads the passages in which statements raise a theme or threat.
import type { Subject } from "@/lib/domain/ledger";
import type { PositionStatement } from "@/lib/domain/position";
import type { Database } from "./connect";
import { SAMPLE_COLLECTION } from "./read-statements";
import { passagesOf } from "./subject-sql";

interface PassageRow extends Omit<PositionStatement, "passages" | "date"> {
  date: Date | null;
  paragraph: number;
  paragraphLanguage: string | null;
  quote: string;
  label: string | null;
}

/** The statements with these ids, in the order of `ids`, each with its passages on the subject; others are left out. */
export async function readPositionPassages(
  { client }: Database,
  subject: Subject,
  ids: string[],
): Promise<PositionStatement[]> {
  if (ids.length === 0) return [];
  const rows = await client.$queryRaw<PassageRow[]>`
    SELECT s.id, s.slug, s.title, s.title_language AS "titleLanguage", s.language, s.date, s.year, s.event,
      coalesce(s.speaker_display_name, s.speaker_name) AS speaker, s.collection = ${SAMPLE_COLLECTION} AS sample,
      p.ordinal AS paragraph, p.language AS "paragraphLanguage", passage.quote, passage.label
    FROM (${passagesOf(subject, ids)}) AS passage
    JOIN statements s ON s.id = passage.statement_id
    JOIN paragraphs p ON p.statement_id = s.id AND passage.start >= p.start AND passage.start < p."end"
    WHERE s.id = ANY(${ids}::text[]) ORDER BY passage.start, passage.id`;
  const byId = new Map<string, PassageRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(row.id)?.push(row);
  return [...byId.values()].flatMap((of) => toStatement(of) ?? []);
}

function toStatement(rows: PassageRow[]): PositionStatement | null {
  const [first] = rows;
  if (!first) return null;
  const { id, slug, title, titleLanguage, language, date, year, event, speaker, sample } = first;
  return {
    ...{ id, slug, title, titleLanguage, language, year, event, speaker, sample },
    date: date?.toISOString().slice(0, 10) ?? null,
    passages: rows.map(({ paragraph, paragraphLanguage, quote, label }) => {
      return { paragraph, language: paragraphLanguage ?? language, quote, label };
    }),
  };
}
