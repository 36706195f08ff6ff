// The words of the pages of delegations, themes and threats in English: the model of the other languages.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { SubjectKind } from "@/lib/domain/ledger";

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
    none: "No statement puts this theme forward as a priority.",
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
    none: "No statement names this threat.",
    raised: "Named in",
    neverRaised: plural("en", {
      one: "# threat of the list is never raised in these statements and left out.",
      other: "# threats of the list are never raised in these statements and left out.",
    }),
  },
};

export const POSITION_WORDING_EN = {
  ...{ subjects, statements, share },
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
  unbis: "Close match in the UNBIS Thesaurus:",
};

export type PositionWording = typeof POSITION_WORDING_EN;
