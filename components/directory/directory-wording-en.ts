// The words of the pages of speakers, meetings and cited documents in English: the model of the other languages.
import { plural } from "@/components/ui/plural";

export const DIRECTORY_WORDING_EN = {
  statements: plural("en", { one: "# statement", other: "# statements" }),
  delegations: plural("en", { one: "# delegation", other: "# delegations" }),
  filter: "Filter",
  showAll: "Show all",
  pages: "Pages of the list",
  statementPages: "Pages of statements",
  emptyPage: "There is nothing on this page.",
  firstPage: "Go to the first page",
  noDate: "Date not stated",
  noDelegation: "Delegation not stated",
  sample: "Sample",
  chaired: plural("en", { one: "# turn in the chair", other: "# turns in the chair" }),
  chairedWhy: "Procedural turns of a presiding officer. They count as no statement, here and in every search.",
  speakers: {
    title: "Speakers",
    count: plural("en", { one: "# speaker", other: "# speakers" }),
    lead: "The people who deliver statements, who spoke most often first. Two printed forms of a name are one speaker where delegation and name agree.",
    box: "Part of a speaker’s name",
    none: (text: string) => `No speaker has “${text}” in the name.`,
    empty: "The corpus holds no statement with a speaker yet.",
  },
  speaker: {
    kicker: "Speaker",
    held: (count: string, span: string | null) =>
      `The corpus holds ${count} of this speaker${span ? `, ${span}` : ""}.`,
    roles: "Offices as printed",
    said: "What was said, the newest first",
  },
  meetings: {
    title: "Meetings",
    count: plural("en", { one: "# meeting", other: "# meetings" }),
    lead: "Meetings at which statements of the corpus were made, the newest first.",
    box: "Part of a meeting’s name or symbol",
    none: (text: string) => `No meeting has “${text}” in its name or symbol.`,
    empty: "The corpus holds no statement of a meeting yet.",
    unnamed: "Meeting without a name",
  },
  meeting: {
    kicker: "Meeting",
    held: (count: string, delegations: string) => `The corpus holds ${count} by ${delegations} at this meeting.`,
    record: "Record",
    said: "What was said, in the order of speaking",
    saidNote:
      "The order is that of the record. Where statements came as single documents, their order is not known and they follow by file name.",
  },
  documents: {
    title: "Cited documents",
    count: plural("en", { one: "# document", other: "# documents" }),
    lead: "Resolutions, reports and treaties that statements cite, the most often cited first.",
    box: "Part of a symbol, for example A/RES",
    none: (text: string) => `No cited document has “${text}” in its symbol.`,
    empty: "No statement of the corpus cites a document yet.",
  },
  document: {
    kicker: "Cited document",
    cited: (count: string, delegations: string, span: string | null) =>
      `Cited in ${count} by ${delegations}${span ? `, ${span}` : ""}.`,
    official: "Look it up in the official document system",
    table: "Who cites it, by year",
    tableLead:
      "How many statements cite the document, the newest year first. A statement counts once. The number leads to the sentences.",
    delegation: "Delegation",
    total: "All years",
    notCited: "not cited",
    legendCited: "statements of the year that cite it; the number leads to the sentences",
    legendSilent: "not cited in the statements that the corpus holds of the year",
    noYear: "No year",
    allRows: (count: string) => `Show all ${count} delegations`,
    sentences: "The sentences, the newest first",
    only: "Only",
    all: "Show all",
    moreSentences: plural("en", {
      one: "# more sentence of this statement",
      other: "# more sentences of this statement",
    }),
    nothing: "No statement of this choice cites the document.",
  },
};

export type DirectoryWording = typeof DIRECTORY_WORDING_EN;
