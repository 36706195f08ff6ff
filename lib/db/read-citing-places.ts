// Reads where statements name a document, with the text around it.
import { ActSchema, type Act } from "@/lib/domain/act";
import type { Span } from "@/lib/domain/span";
import type { Database } from "./connect";

/** A statement's text with the places that name a document, and the paragraphs that hold these; in order of the text. */
export interface CitingPlaces {
  id: string;
  text: string;
  language: string | null;
  paragraphs: (Span & { ordinal: number; language: string | null })[];
  places: (Span & { act: Act | null })[];
}

interface Row extends Omit<CitingPlaces, "places"> {
  places: (Span & { act: string | null })[];
}

/** Of the statements with these ids, those that cite the document, by id. */
export async function readCitingPlaces(
  { client }: Database,
  symbol: string,
  ids: string[],
): Promise<Map<string, CitingPlaces>> {
  const rows = await client.$queryRaw<Row[]>`
    WITH places AS MATERIALIZED (
      SELECT e.statement_id, e.start, e."end", e.act FROM citations c
      JOIN evidence e ON e.statement_id = c.statement_id AND e.citation_ordinal = c.ordinal
      WHERE c.symbol = ${symbol} AND c.statement_id = ANY(${ids}::text[]))
    SELECT s.id, s.text, s.language,
      (SELECT json_agg(json_build_object('start', start, 'end', "end", 'act', act) ORDER BY start)
        FROM places WHERE statement_id = s.id) AS places,
      (SELECT coalesce(json_agg(
          json_build_object('ordinal', ordinal, 'start', start, 'end', "end", 'language', language) ORDER BY ordinal), '[]')
        FROM paragraphs p WHERE p.statement_id = s.id AND EXISTS (
          SELECT FROM places o WHERE o.statement_id = s.id AND o.start >= p.start AND o.start < p."end")) AS paragraphs
    FROM statements s WHERE s.id IN (SELECT statement_id FROM places)`;
  return new Map(
    rows.map(({ places, ...row }) => {
      const read = places.map(({ act, ...span }) => ({ ...span, act: ActSchema.nullable().parse(act) }));
      return [row.id, { ...row, places: read }];
    }),
  );
}
