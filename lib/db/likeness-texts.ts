// Reads statements as their likeness is judged: the shingles of their bodies, and who said them when.
import { shinglesOf, type Shingles } from "@/lib/domain/likeness/shingles";
import type { Occasion } from "@/lib/domain/likeness/judge-likeness";
import type { Transaction } from "./transaction";

/** `sources` are the ids of the documents that it was read from; `turn` is its kind of turn in a record. */
export interface LikenessText {
  id: string;
  shingles: Shingles;
  occasion: Occasion;
  sources: string[];
  turn: string | null;
}

/** The statements with these ids; headers and headings do not count, for they differ from printing to printing. */
export async function readLikenessTexts(tx: Transaction, ids: readonly string[]): Promise<LikenessText[]> {
  const rows = await tx.statement.findMany({ where: { id: { in: [...ids] } }, select: LIKENESS_FACTS });
  return rows.map(({ id, text, turn, paragraphs, sources, meeting, delegationId: delegation, date, year }) => ({
    ...{ id, turn },
    shingles: shinglesOf(paragraphs.map(({ start, end }) => text.slice(start, end)).join("\n")),
    occasion: { delegation, date: date?.toISOString().slice(0, 10) ?? null, year, symbol: meeting?.symbol ?? null },
    sources: sources.map(({ sourceId }) => sourceId),
  }));
}

const LIKENESS_FACTS = {
  ...{ id: true, text: true, turn: true, delegationId: true, date: true, year: true },
  paragraphs: { where: { kind: "body" }, orderBy: { ordinal: "asc" }, select: { start: true, end: true } },
  meeting: { select: { symbol: true } },
  sources: { where: { kind: "original" }, select: { sourceId: true } },
} as const;
