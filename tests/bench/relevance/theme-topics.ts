// The topical set: a theme's own words as the query, and the documents that people labelled with the theme as its answers.
import type { TaxonomyEntry } from "@/lib/domain/taxonomy/taxonomy-entry";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import type { JudgedQuery, RelevanceDocument } from "./relevance-document";

/** A theme that fewer documents have tells little. */
const FEWEST = 3;

/** The queries that a theme gives, by their name in the table. */
export const TOPIC_KINDS: Record<string, (theme: TaxonomyEntry) => string> = {
  "label of the theme": ({ label }) => label.en,
  "scope of the theme": ({ scope }) => scope.en,
};

/** One query for each theme of the taxonomy that at least three documents are labelled with. */
export function themeTopics(
  documents: readonly RelevanceDocument[],
  textOf: (theme: TaxonomyEntry) => string,
): JudgedQuery[] {
  return THEMES.flatMap((theme) => {
    const places = [...documents.keys()].filter((at) => documents[at]?.themes.includes(theme.code));
    if (places.length < FEWEST) return [];
    const text = textOf(theme).replaceAll(/[^\p{L}\p{N}\s-]/gu, " ");
    return [{ text: text.toLowerCase(), language: "en", relevant: new Set(places) }];
  });
}
