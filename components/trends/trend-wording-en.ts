// The words of the trends page in English: the model of the other languages.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";

const statements = plural("en", { one: "# statement", other: "# statements" });

export const TREND_WORDING_EN = {
  title: "Trends",
  lead: "How often words, phrases, themes or threats stand in the statements of each year, as a share of the statements that the corpus holds.",
  query: (number: number) => `Word, phrase, theme or threat ${number}`,
  hint: "As in the search: ransomware, “climate change”, theme:oceans, threat:terrorism, flood* OR drought.",
  delegation: "Only statements of",
  everybody: "all delegations",
  region: "Only the region or group",
  regions: "Regions of the world",
  groups: "Regional groups of the United Nations",
  everywhere: "all",
  submit: "Count",
  nothingAsked:
    "Write a word, a phrase, or theme: or threat: with a code, and see how often it stands in the statements of each year.",
  examples: "For example",
  exampleQueries: ["theme:ict-security", "threat:terrorism", "ransomware", '"climate change"'],
  nothingHeld: "The corpus holds no statement of this choice.",
  chart: "Share of the year’s statements",
  caption: (held: number, undated: number) =>
    `Counted: statements in which the query is found, as a share of all statements held of the year. The choice holds ${statements(held)}${undated > 0 ? `, ${formatNumber(undated, "en")} of them without a year and in no year here` : ""}; procedural turns of a presiding officer are left out. Few statements in a year make its share jump; years without a point were not collected, which is not silence.`,
  few: (least: number) => `A hollow point: fewer than ${least} statements are held of the year.`,
  counted: (canonical: string, total: number) => `${canonical}: ${statements(total)}`,
  also: (words: string) => `also counted: ${words}`,
  misunderstood: {
    leftOut: (words: string) => `left out, since too long: ${words}`,
    ignored: (words: string) => `ignored: ${words}`,
    words: (words: string) => `taken as plain words: ${words}`,
  },
  table: "The numbers by year",
  year: "Year",
  held: "Held",
  share: (count: number, held: number, percent: string) =>
    `${formatNumber(count, "en")} of ${formatNumber(held, "en")}, ${percent}`,
  notCollected: "not collected",
  byDelegation: "By delegation",
  byRegion: "By region and regional group",
  partCaption:
    "Statements in which the query is found, of all that the corpus holds of the delegation, region or group.",
  ofItsStatements: "Of its statements",
  more: (count: number) => `${formatNumber(count, "en")} more are in the CSV.`,
  undated: "Without a year",
  csv: "Download as CSV",
  search: "Search these statements",
};

export type TrendWording = typeof TREND_WORDING_EN;
