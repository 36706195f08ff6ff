// Finds what a field of a query means in this corpus: the delegations and groups of a name, the documents of a symbol.
import type { QueryField } from "@/lib/domain/query";
import { isSoughtSymbol, readSoughtSymbol } from "@/lib/domain/sought-symbol";
import { findDelegation } from "@/lib/domain/taxonomy/delegations";
import { findGroup } from "@/lib/domain/taxonomy/groups";
import { earlierHolder } from "@/lib/domain/taxonomy/name-at-time";
import type { Database } from "./connect";
import { foldKey } from "./fold-key";
import { isStorable } from "./is-storable";

/** Fields whose values only the corpus knows; speakers are found by lib/corpus/find-speakers.ts. */
export const CORPUS_FIELDS = ["delegation", "group", "cites"] as const satisfies QueryField[];
export type CorpusField = (typeof CORPUS_FIELDS)[number];

/** Ids, codes or symbols that the text names; `[]` where the corpus has none. */
export async function findFieldValues(database: Database, field: CorpusField, text: string): Promise<string[]> {
  if (!isStorable(text)) return [];
  return FINDERS[field](database, text);
}

const FINDERS: Record<CorpusField, (database: Database, text: string) => Promise<string[]>> = {
  delegation: async ({ client }, text) => {
    const known = await client.delegation.findMany({ select: { id: true, name: true } });
    const seats = new Set([text, earlierHolder(text)?.seat]);
    if (findDelegation(text)) return known.map(({ id }) => id).filter((id) => seats.has(id));
    return namedBy(text, known);
  },
  group: async ({ client }, text) => {
    const known = await client.countryGroup.findMany({ select: { code: true } });
    const codes = known.map(({ code }) => ({ id: code, name: code }));
    return findGroup(text) ? codes.map(({ id }) => id).filter((code) => code === text) : namedBy(text, codes);
  },
  cites: findSymbols,
};

/** Those whose id or whole name the text is; where there are none, those with all of its words in their names. */
function namedBy(text: string, known: { id: string; name: string }[]): string[] {
  const whole = known.filter(({ id, name }) => id === text || foldKey(name) === foldKey(text));
  return (whole.length > 0 ? whole : known.filter(({ name }) => holdsWords(name, text))).map(({ id }) => id);
}

function holdsWords(name: string, text: string): boolean {
  const words = new Set(foldKey(name).split(" "));
  return foldKey(text)
    .split(" ")
    .every((word) => words.has(word));
}

/** The symbols that the text is, or stands in as one of their parts (`1718` in `S/RES/1718`). */
async function findSymbols({ client }: Database, text: string): Promise<string[]> {
  const sought = readSoughtSymbol(text);
  const longest = [...sought.parts].sort((one, other) => other.length - one.length)[0] ?? "";
  const rows = await client.$queryRaw<{ symbol: string }[]>`
    SELECT symbol FROM cited_documents WHERE strpos(regexp_replace(upper(symbol), '\\s', '', 'g'), ${longest}) > 0
    ORDER BY symbol COLLATE "C"`;
  return rows.map(({ symbol }) => symbol).filter((symbol) => isSoughtSymbol(sought, symbol));
}
