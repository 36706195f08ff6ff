// Marks in a whole statement what a query looks for, for its own page.
import type { Span } from "@/lib/domain/span";
import type { Statement } from "@/lib/domain/statement";
import { markText } from "@/lib/search/mark-text";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";

/** The spans of the statement's text that the search `query` (in the query language) would mark, in order. */
export function markStatement(statement: Pick<Statement, "text" | "language" | "paragraphs">, query: string): Span[] {
  const plan = planQuery(parseQuery(query));
  if (plan.sought.length === 0) return [];
  const { text, language, paragraphs } = statement;
  return paragraphs.flatMap(({ start, end, language: spoken }) =>
    markText(text.slice(start, end), spoken ?? language, plan).map((mark) => ({
      start: start + mark.start,
      end: start + mark.end,
    })),
  );
}
