// Finds what a query marks in a text: a word found by its stem as a whole, a phrase from its first to its last word.
import type { QueryPlan } from "@/lib/domain/query";
import type { Span } from "@/lib/domain/span";
import { analyze } from "./analyze";
import { findMatches, soughtWords } from "./find-matches";

/** The spans of `text` (one paragraph, in `language`) that answer the plan, in order; none overlaps another. */
export function markText(text: string, language: string | null, plan: QueryPlan): Span[] {
  return mergeSpans(findMatches(analyze(text, language, soughtWords(plan)), plan));
}

/** Joins spans that overlap; `spans` are in order of their start. */
export function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
