// Marks in a whole statement what a reader looks for, for its own page.
import type { Span } from "@/lib/domain/span";
import type { Statement } from "@/lib/domain/statement";
import { markText, mergeSpans } from "@/lib/search/mark-text";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";

type MarkedStatement = Pick<Statement, "text" | "language" | "paragraphs">;

/**
 * The spans of the statement's text that a search for each of `wanted` would mark, in order and apart from each other.
 * Several words in one entry are looked for as a phrase, a single one in all its forms.
 */
export function markStatement(statement: MarkedStatement, wanted: readonly string[]): Span[] {
  const spans = wanted.flatMap((words) => spansOf(statement, /\s/.test(words.trim()) ? `"${words}"` : words));
  return mergeSpans(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

function spansOf({ text, language, paragraphs }: MarkedStatement, query: string): Span[] {
  const plan = planQuery(parseQuery(query));
  if (plan.sought.length === 0) return [];
  return paragraphs.flatMap(({ start, end, language: spoken }) =>
    markText(text.slice(start, end), spoken ?? language, plan).map((mark) => ({
      start: start + mark.start,
      end: start + mark.end,
    })),
  );
}
