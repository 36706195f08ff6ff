// Every English word of the search page, in one place for the translations to come.
import type { FacetKind } from "@/lib/domain/facet";
import type { Sort } from "@/lib/domain/search";

export const FACET_LABELS: Record<FacetKind, string> = {
  delegation: "Delegation",
  year: "Year",
  organ: "Organ",
  theme: "Priority theme",
  threat: "Threat",
  language: "Language",
};

export const SORT_LABELS: Record<Sort, string> = { relevance: "Relevance", newest: "Newest", oldest: "Oldest" };

export const SEARCH_WORDING = {
  title: "Search statements",
  lead: "What delegations say at the United Nations: their priorities and the threats they name, each with the passage that says it.",
  box: "Words to search for",
  placeholder: "cyber* “critical infrastructure” -election",
  submit: "Search",
  filters: "Filters",
  chosen: (count: number) => `${count} chosen`,
  sample: "Sample",
  apply: "Apply filters",
  clear: "Clear all filters",
  active: "Active filters",
  remove: (facet: string, value: string) => `Remove filter ${facet}: ${value}`,
  more: (count: number) => `${count} more`,
  interpreted: "Interpreted as",
  misunderstood: "Not understood, so searched as plain words:",
  results: "Results",
  sort: "Sort",
  pages: "Pages of results",
  themes: "Priority themes",
  threats: "Threats",
  filterBy: (label: string) => `Filter by ${label}`,
  paragraph: (ordinal: number) => `Paragraph ${ordinal}`,
  onBehalfOf: "on behalf of",
  noDate: "Date not stated",
  moreTags: (count: number) => `and ${count} more`,
} as const;
