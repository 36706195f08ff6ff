// Reads statements as their likeness is judged: the shingles of their bodies, and who said them when.
import { shinglesOf, type Shingles } from "@/lib/domain/likeness/shingles";
import type { Occasion } from "@/lib/domain/likeness/judge-likeness";
import type { Statement } from "@/lib/domain/statement";
import { yearOf } from "@/lib/domain/statement-year";
import { bodyText } from "./body-text";
import { delegationId } from "./reference-keys";
import type { Transaction } from "./transaction";

/** `sources` are the ids of the documents that it was read from; `turn` is its kind of turn in a record. */
export interface LikenessText {
  id: string;
  shingles: Shingles;
  occasion: Occasion;
  sources: string[];
  turn: string | null;
}

interface Row {
  id: string;
  text: string;
  turn: string | null;
  delegation: string | null;
  date: string | null;
  year: number | null;
  symbol: string | null;
  sources: string[];
  /** Start and end of each paragraph of the body; null where it has none. */
  body: [number, number][] | null;
}

/** The statements with these ids; headers and headings do not count, for they differ from printing to printing. */
export async function readLikenessTexts(tx: Transaction, ids: readonly string[]): Promise<LikenessText[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s.id, s.text, s.turn, s.delegation_id AS delegation, to_char(s.date, 'YYYY-MM-DD') AS date, s.year, m.symbol,
      ARRAY(SELECT source_id FROM statement_sources WHERE statement_id = s.id AND kind = 'original') AS sources,
      (SELECT json_agg(json_build_array(start, "end") ORDER BY ordinal) FROM paragraphs
        WHERE statement_id = s.id AND kind = 'body') AS body
    FROM statements s LEFT JOIN meetings m ON m.id = s.meeting_id WHERE s.id = ANY(${[...ids]}::text[]) ORDER BY s.id`;
  return rows.map(({ id, text, turn, sources, body, ...occasion }) => {
    const words = (body ?? []).map(([start, end]) => text.slice(start, end)).join("\n");
    const { delegation, date, year, symbol } = occasion;
    return { id, turn, sources, shingles: shinglesOf(words), occasion: { delegation, date, year, symbol } };
  });
}

/** The same for a statement that is at hand: it was just saved under this id, as read from this document. */
export function likenessTextOf(statement: Statement, id: string, sourceId: string): LikenessText {
  const { turn, delegation, date, meeting } = statement;
  const occasion = {
    delegation: delegation && delegationId(delegation.value),
    date: date?.value.iso ?? null,
    year: yearOf(statement)?.value ?? null,
    symbol: meeting?.value.symbol ?? null,
  };
  return { id, turn, sources: [sourceId], shingles: shinglesOf(bodyText(statement)), occasion };
}
