// Marks in a whole statement what a reader looks for, for its own page.
import type { QueryPlan } from "@/lib/domain/query";
import { shiftSpan, type Span } from "@/lib/domain/span";
import type { Statement } from "@/lib/domain/statement";
import { markText } from "@/lib/search/mark-text";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";

type MarkedStatement = Pick<Statement, "text" | "language" | "paragraphs">;

/** A search as it was typed, and whether other names of the same things were searched, too. */
interface SearchedQuery {
  text: string;
  synonyms: boolean;
}

/**
 * The spans of the statement's text that a search for each of `wanted` would mark, and what `query` found, in order and
 * apart from each other. Several words in one entry are looked for as a phrase, a single one in all its forms.
 */
export function markStatement(
  statement: MarkedStatement,
  wanted: readonly string[],
  query: SearchedQuery | null = null,
): Span[] {
  const plan = planOfAll(wanted, query);
  if (plan.sought.length === 0) return [];
  const { text, language, paragraphs } = statement;
  return paragraphs.flatMap(({ start, end, language: spoken }) =>
    markText(text.slice(start, end), spoken ?? language, plan).map((mark) => shiftSpan(mark, start)),
  );
}

/** One plan that seeks what each entry seeks, so that the text is read once. */
function planOfAll(wanted: readonly string[], query: SearchedQuery | null): QueryPlan {
  const marked = wanted.map((words) => planQuery(parseQuery(/\s/.test(words.trim()) ? `"${words}"` : words)));
  const searched = query ? [planQuery(parseQuery(query.text), { synonyms: query.synonyms })] : [];
  const plans: QueryPlan[] = [...marked, ...searched];
  const terms = plans.flatMap((plan) => plan.sought.flatMap((term) => plan.terms[term] ?? []));
  return { root: null, terms, sought: terms.map((_, index) => index) };
}
