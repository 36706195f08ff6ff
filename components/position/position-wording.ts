// Every English word of the pages of delegations, themes and threats, in one place for the translations to come.
import { countOf, formatNumber } from "@/components/ui/formats";
import type { SubjectKind } from "@/lib/domain/ledger";

export const statementsOf = (count: number): string => countOf(count, "statement", "statements");

/** "3 of 12 statements". */
export const shareOf = (part: number, whole: number): string => `${formatNumber(part)} of ${statementsOf(whole)}`;

/** "2019–2024", one year alone, or null where there is none. */
export function yearSpan(first: number | null, last: number | null): string | null {
  if (first === null || last === null) return null;
  return first === last ? String(first) : `${first}–${last}`;
}

interface SubjectWording {
  one: string;
  many: string;
  ledger: string;
  ledgerLead: string;
  lead: string;
  none: string;
  raised: string;
}

export const SUBJECT_WORDING: Record<SubjectKind, SubjectWording> = {
  theme: {
    one: "Theme",
    many: "Themes",
    ledger: "Priority themes by year",
    ledgerLead: "How many statements put the theme forward as a priority. A statement counts once for each theme.",
    lead: "What delegations put forward as priorities. Each number counts statements that put the theme forward.",
    none: "No statement puts this theme forward as a priority.",
    raised: "Put forward in",
  },
  threat: {
    one: "Threat",
    many: "Threats",
    ledger: "Threats by year",
    ledgerLead: "How many statements name the threat. A statement counts once for each threat.",
    lead: "The dangers that delegations name. Each number counts statements that name the threat.",
    none: "No statement names this threat.",
    raised: "Named in",
  },
};

export const POSITION_WORDING = {
  delegations: "Delegations",
  delegationsLead: "In whose name speakers speak, with the number of statements that the corpus holds of each.",
  filter: "Part of a delegation’s name",
  filterSubmit: "Filter",
  noDelegation: (text: string) => `No delegation has “${text}” in its name.`,
  showAll: "Show all delegations",
  noDelegations: "The corpus holds no statement of a delegation yet.",
  sample: "Sample",
  ledger: "Position ledger",
  collected: "Statements collected",
  first: "First",
  last: "Last",
  total: "Raised in",
  notCollected: "not collected",
  silent: "not raised",
  legend: "How to read it",
  legendRaised: "statements of the year that raise it; the number leads to the passages",
  legendSilent: "not raised in the statements that the corpus holds of the year",
  legendNotCollected: "not collected: the corpus holds no statement of the year, so this is no silence",
  darker: "Stronger colour, larger share.",
  undatedLeftOut: (count: number) =>
    `${statementsOf(count)} without a year ${count === 1 ? "is" : "are"} not in the years.`,
  neverRaised: (count: number, kind: SubjectKind) => {
    const what = kind === "theme" ? countOf(count, "theme", "themes") : countOf(count, "threat", "threats");
    return `${what} of the list ${count === 1 ? "is" : "are"} never raised in these statements and left out.`;
  },
  csv: "Download as CSV",
  search: "Search these statements",
  scroll: (label: string) => `${label}, a table to scroll sideways`,
  noLedger: "No statement of this delegation raises one.",
  byYear: "By year",
  allYears: "All years",
  year: "Year",
  passages: "Passages in order of time",
  byDelegation: "By delegation, the newest first",
  allOf: (name: string) => `All passages of ${name}`,
  noDelegationStated: "Delegation not stated",
  noDate: "Date not stated",
  pages: "Pages of passages",
  emptyPage: "There is no passage on this page.",
  paragraph: (ordinal: number) => `Paragraph ${ordinal}`,
  unbis: "Close match in the UNBIS Thesaurus:",
} as const;
