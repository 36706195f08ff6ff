// Finds what a field of a query means in this corpus: the speakers of a name, the documents of a symbol.
import type { QueryField } from "@/lib/domain/query";
import type { Database } from "./connect";
import { foldKey } from "./fold-key";
import { isStorable } from "./is-storable";

/** Fields whose values only the corpus knows. */
export const CORPUS_FIELDS = ["speaker", "delegation", "group", "cites"] as const satisfies QueryField[];
export type CorpusField = (typeof CORPUS_FIELDS)[number];

/** Ids, codes or symbols that the text names; `[]` where the corpus has none. */
export async function findFieldValues(database: Database, field: CorpusField, text: string): Promise<string[]> {
  if (!isStorable(text)) return [];
  return FINDERS[field](database, text);
}

const FINDERS: Record<CorpusField, (database: Database, text: string) => Promise<string[]>> = {
  speaker: findSpeakers,
  delegation: async ({ client }, text) => {
    const known = await client.delegation.findMany({ select: { id: true, name: true } });
    return known.filter(({ id, name }) => id === text || holdsWords(name, text)).map(({ id }) => id);
  },
  group: async ({ client }, text) => {
    const known = await client.countryGroup.findMany({ select: { code: true } });
    return known.filter(({ code }) => code === text || holdsWords(code, text)).map(({ code }) => code);
  },
  cites: findSymbols,
};

function holdsWords(name: string, text: string): boolean {
  const words = new Set(foldKey(name).split(" "));
  return foldKey(text)
    .split(" ")
    .every((word) => words.has(word));
}

/** Speakers whose name, in any form in which it was printed, has all the words. */
async function findSpeakers({ client }: Database, text: string): Promise<string[]> {
  const words = foldKey(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const patterns = words.map((word) => `% ${word} %`);
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id FROM speakers
    WHERE ' ' || split_part(key, '/', 2) || ' ' LIKE ALL (${patterns}::text[]) OR EXISTS (
      SELECT FROM speaker_aliases WHERE speaker_id = id
        AND ' ' || lower(regexp_replace(alias, '[^[:alnum:]]+', ' ', 'g')) || ' ' LIKE ALL (${patterns}::text[]))
    ORDER BY id COLLATE "C"`;
  return rows.map(({ id }) => id);
}

/** The symbol itself, or every symbol that has the text among its parts (`1718` in `S/RES/1718`). */
async function findSymbols({ client }: Database, text: string): Promise<string[]> {
  const symbol = text.toUpperCase().replaceAll(/\s|\(\d{4}\)$/g, "");
  const part = `/${symbol.replaceAll(/[\\%_]/g, "\\$&")}/`;
  const rows = await client.$queryRaw<{ symbol: string }[]>`
    SELECT symbol FROM cited_documents
    WHERE upper(symbol) = ${symbol} OR '/' || upper(symbol) || '/' LIKE '%' || ${part} || '%'
    ORDER BY symbol COLLATE "C"`;
  const exact = rows.filter((row) => row.symbol.toUpperCase() === symbol);
  return (exact.length > 0 ? exact : rows).map((row) => row.symbol);
}
