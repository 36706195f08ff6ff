// What the SQL of a search gives back, the same with and without bitmaps.
import type { FacetKind } from "@/lib/domain/facet";
import type { Sort } from "@/lib/domain/search";
import { SearchTimeoutError, type EngineAnswer, type EngineRequest, type PageStart } from "@/lib/domain/search-engine";
import { findAnsweringParagraphs } from "./answering-paragraphs";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { beyondStart } from "./search-order-sql";

export interface AnswerRow {
  section: "hit" | "facet" | "size" | "total" | "before" | "corpus" | "sample" | "fresh";
  /** Of a facet its kind, of a hit its day. */
  kind: string;
  value: string;
  count: number;
  score: number | null;
}

/** The answer that the rows are; hits come first and in their order. */
export async function engineAnswer(
  database: Database,
  request: EngineRequest,
  rows: AnswerRow[],
): Promise<EngineAnswer> {
  const of = (section: AnswerRow["section"]) => rows.filter((row) => row.section === section);
  const countOf = (section: AnswerRow["section"]) => of(section)[0]?.count ?? 0;
  const hits = request.start.at === "before" ? of("hit").reverse() : of("hit");
  const quoted = request.pageSize === null ? [] : hits.map(({ value }) => value);
  const paragraphs = await findAnsweringParagraphs(database, quoted, request.plan);
  return {
    hits: hits.map(({ kind, value, score }) => ({
      id: value,
      cursor: { id: value, day: kind === "" ? null : kind, score: score ?? 0 },
      paragraphs: paragraphs.get(value) ?? [],
    })),
    offset: countOf("before") - (request.start.at === "before" ? hits.length : 0),
    total: countOf("total"),
    corpusTotal: countOf("corpus"),
    sampleTotal: countOf("sample"),
    facetCounts: of("facet").map(({ kind, value, count }) => ({ kind: kind as FacetKind, value, count })),
    facetSizes: Object.fromEntries(of("size").map(({ kind, count }) => [kind, count])) as EngineAnswer["facetSizes"],
  };
}

/** The condition on `hits` before a page: all that do not stand after the cursor, or all that stand before it. */
export function standsBefore(sort: Sort, start: PageStart, hits: Prisma.Sql): Prisma.Sql {
  if (start.at === "first") return Prisma.sql`FALSE`;
  const beyond = beyondStart(sort, start, hits);
  return start.at === "after" ? Prisma.sql`NOT ${beyond}` : beyond;
}

/** The server ends a statement that runs longer than the site's connections allow; behind some poolers the driver does. */
export function explainTimeout(error: Error): never {
  if (!/statement timeout|Query read timeout/.test(error.message)) throw error;
  const advice = "Narrow it by a filter or a rarer word; SEARCH_TIMEOUT_SECONDS sets the limit.";
  throw new SearchTimeoutError(`The search took too long and was ended. ${advice}`, { cause: error });
}
