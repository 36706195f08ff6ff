// Reads where statements name a document, with the text around it.
import { ActSchema, type Act } from "@/lib/domain/act";
import type { Span } from "@/lib/domain/span";
import type { Database } from "./connect";

/** A statement's text with the places that name a document, in order of the text. */
export interface CitingPlaces {
  id: string;
  text: string;
  language: string | null;
  paragraphs: (Span & { ordinal: number; language: string | null })[];
  places: (Span & { act: Act | null })[];
}

/** Of the statements with these ids, those that cite the document, by id. */
export async function readCitingPlaces(
  { client }: Database,
  symbol: string,
  ids: string[],
): Promise<Map<string, CitingPlaces>> {
  const rows = await client.statement.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, text: true, language: true },
      paragraphs: { select: { ordinal: true, start: true, end: true, language: true }, orderBy: { ordinal: "asc" } },
      citations: { where: { symbol }, select: { evidence: { orderBy: { start: "asc" } } } },
    },
  });
  return new Map(
    rows.map(({ citations, ...row }) => {
      const evidence = citations.flatMap((citation) => citation.evidence);
      const places = evidence.map(({ start, end, act }) => ({ start, end, act: ActSchema.nullable().parse(act) }));
      return [row.id, { ...row, places }];
    }),
  );
}
