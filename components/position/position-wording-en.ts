// The words of the pages of delegations, themes and threats in English: the model of the other languages.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { SubjectKind } from "@/lib/domain/ledger";
import type { SubjectSort } from "@/lib/domain/position";

interface SubjectWording {
  one: string;
  many: string;
  ledger: string;
  ledgerLead: string;
  lead: string;
  none: string;
  raised: string;
  neverRaised: (count: number) => string;
}

const statements = plural("en", { one: "# statement", other: "# statements" });
const share = (part: number, whole: number) => `${formatNumber(part, "en")} of ${statements(whole)}`;

const delegationCount = plural("en", { one: "# delegation", other: "# delegations" });

const subjects: Record<SubjectKind, SubjectWording> = {
  theme: {
    one: "Theme",
    many: "Themes",
    ledger: "Priority themes by year",
    ledgerLead: "How many statements put the theme forward as a priority. A statement counts once for each theme.",
    lead: "What delegations put forward as priorities. Each number counts statements that put the theme forward.",
    none: "No statement is marked with this theme.",
    raised: "Put forward in",
    neverRaised: plural("en", {
      one: "# theme of the list is never raised in these statements and left out.",
      other: "# themes of the list are never raised in these statements and left out.",
    }),
  },
  threat: {
    one: "Threat",
    many: "Threats",
    ledger: "Threats by year",
    ledgerLead: "How many statements name the threat. A statement counts once for each threat.",
    lead: "The dangers that delegations name. Each number counts statements that name the threat.",
    none: "No statement is marked with this threat.",
    raised: "Named in",
    neverRaised: plural("en", {
      one: "# threat of the list is never raised in these statements and left out.",
      other: "# threats of the list are never raised in these statements and left out.",
    }),
  },
};

const sorts: Record<SubjectSort, string> = {
  newest: "Newest first",
  most: "Most often first",
  first: "Raised first",
  name: "By name",
};

const onSubject: Record<SubjectKind, string> = {
  theme: "What all delegations say on this theme",
  threat: "What all delegations say on this threat",
};

export const POSITION_WORDING_EN = {
  ...{ subjects, statements, share, sorts, onSubject },
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
  of: (whole: string) => `of ${whole}`,
  notCollected: "not collected",
  silent: "not raised",
  legend: "How to read it",
  legendRaised: "statements of the year that raise it; the number leads to the passages",
  legendSilent: "not raised in the statements that the corpus holds of the year",
  legendNotCollected: "not collected: the corpus holds no statement of the year, so this is no silence",
  darker: "Stronger colour, larger share.",
  undatedLeftOut: plural("en", {
    one: "# statement without a year is not in the years.",
    other: "# statements without a year are not in the years.",
  }),
  held: (count: number, span: string | null) =>
    `The corpus holds ${statements(count)} of this delegation${span ? `, ${span}` : ""}.`,
  heldInAll: (count: number) => `The corpus holds ${formatNumber(count, "en")} in all.`,
  heldNone: (year: number | null) =>
    `The corpus holds no statement of this delegation${year === null ? "" : ` of ${year}`}.`,
  raisedHere: (raised: string, part: number, whole: number, span: string | null) =>
    `${raised} ${share(part, whole)} of this delegation${span ? `, ${span}` : ""}.`,
  raisedInCorpus: (raised: string, part: number, whole: number, delegations: number, span: string | null) =>
    `${raised} ${share(part, whole)} of the corpus, by ${delegationCount(delegations)}${span ? `, ${span}` : ""}.`,
  csv: "Download as CSV",
  search: "Search these statements",
  searchText: (label: string) => `Search the text for “${label}”`,
  scroll: (label: string) => `${label}, a table to scroll sideways`,
  noLedger: "No statement of this delegation raises one.",
  byYear: "By year",
  allYears: "All years",
  year: "Year",
  passages: "Passages in order of time",
  allOf: (name: string) => `All passages of ${name}`,
  noDelegationStated: "Delegation not stated",
  noDate: "Date not stated",
  pages: "Pages of passages",
  emptyPage: "There is no passage on this page.",
  noDelegationOnPage: "There is no delegation on this page.",
  firstPage: "Go to the first page",
  unbis: "Close match in the UNBIS Thesaurus:",
  companions: "Raised beside it",
  companionsLead: (raised: number) =>
    `What the ${statements(raised)} that raise it raise as well, with the number of statements.`,
  delegation: "Delegation",
  whoByYear: "Who raises it, by year",
  whoByYearLead:
    "How many statements of the delegation raise it, the newest year first. The number leads to the passages.",
  sort: "Order of the delegations",
  trend: "Compare with other words over the years",
  delegationPages: "Pages of delegations",
  shownOf: (from: number, to: number, all: number) =>
    `${formatNumber(from, "en")} to ${formatNumber(to, "en")} of ${delegationCount(all)}`,
  latestPassages: "The newest passages of each",
  compare: "Compare with other delegations",
  newest: "Newest statements",
  allStatements: (count: number) => `All ${statements(count)}`,
  speakers: "Who spoke",
  speakersLead: "Who spoke last comes first; with the number of statements and the years.",
  moreSpeakers: plural("en", { one: "# more speaker", other: "# more speakers" }),
  groups: "On behalf of",
  firstLast: (first: number, last: number) =>
    first === last ? `Raised in ${first} alone.` : `First raised in ${first}, last in ${last}.`,
};

export type PositionWording = typeof POSITION_WORDING_EN;
