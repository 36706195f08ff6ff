// The words of the statement page in English: the model of the other languages.
import { plural } from "@/components/ui/plural";
import type { Notice } from "@/lib/domain/notice";
import type { Mention, Statement } from "@/lib/domain/statement";

type Delivery = NonNullable<Statement["delivery"]>["value"];
type MeetingFormat = NonNullable<NonNullable<Statement["meeting"]>["value"]["format"]>;

const deliveries: Record<Delivery, string> = {
  "as-delivered": "As delivered",
  "check-against-delivery": "Check against delivery",
};

const formats: Record<MeetingFormat, string> = {
  "arria-formula": "Arria-formula meeting",
  "open-debate": "Open debate",
  briefing: "Briefing",
  "general-debate": "General debate",
  "explanation-of-vote": "Explanation of vote",
  "right-of-reply": "Right of reply",
  "high-level-meeting": "High-level meeting",
  "thematic-debate": "Thematic debate",
  conference: "Conference",
};

const turns: Record<NonNullable<Statement["turn"]>, string> = {
  national: "A delegation’s turn in a verbatim record",
  presiding: "The President’s turn in a verbatim record",
  official: "An official’s turn in a verbatim record",
};

const mentions: Record<Mention["kind"], string> = {
  state: "States named",
  group: "Groups named",
  body: "Bodies named",
  amount: "Amounts of money",
  event: "Events to come",
};

const levels: Record<Notice["level"], string> = { info: "Note", warning: "Warning", error: "Error" };

export const STATEMENT_WORDING_EN = {
  ...{ deliveries, formats, turns, mentions, levels },
  facts: "Facts of this statement",
  title: "Title",
  untitled: "Untitled statement",
  delegation: "Delegation",
  speaker: "Speaker",
  printedAs: "printed as",
  onBehalfOf: "On behalf of",
  alignment: "Aligns itself with",
  date: "Date",
  year: "Year",
  dayNotStated: "day not stated",
  organ: "Organ",
  meeting: "Meeting",
  agendaItem: "Agenda item",
  host: "Convened by",
  president: "Presided over by",
  record: "Record",
  turn: "Kind of turn",
  delivery: "Delivery",
  language: "Language",
  original: "Spoken in",
  length: "Length",
  words: plural("en", { one: "# word", other: "# words" }),
  supplied: (facts: string) => `Supplied with the file, not read from the text: ${facts}.`,
  fromReference: "from reference data",
  fromCorrection: "corrected by a person",
  notStated: "not stated",
  text: "Text",
  outline: "In this statement",
  showMarks: "Show in the text",
  priorities: "Priorities",
  threats: "Threats",
  citations: "Cited documents",
  noPriorities: "No priority was found in this text.",
  elsewhere: "elsewhere",
  noThreats: "No threat was found in this text.",
  notExtracted: "Not extracted: there are no words for this language yet.",
  find: "Find in this statement",
  findButton: "Find",
  found: plural("en", { one: "# passage marked", other: "# passages marked" }),
  clearFind: "Clear",
  morePlaces: plural("en", { one: "# more paragraph", other: "# more paragraphs" }),
  paragraph: (ordinal: number) => `Paragraph ${ordinal}`,
  copyParagraph: (ordinal: number) => `Link to paragraph ${ordinal}`,
  copied: "Link copied",
  priority: (ordinal: number, label: string) => `Priority ${ordinal}: ${label}`,
  threat: (label: string) => `Threat: ${label}`,
  provenance: "Source and provenance",
  file: "File",
  address: "Address",
  fingerprint: "SHA-256",
  mediaType: "Format",
  encoding: "Encoding",
  size: "Size",
  read: "Read",
  parser: "Parser version",
  duplicates: "The same statement also stands in",
  notices: "What was noticed while reading",
  noNotices: "Nothing was left out or changed.",
  rules: "Which rule found what",
  ruleColumns: ["Record", "Value", "Rule", "Where"],
  strongest: "Strongest features:",
  strongestFor: (theme: string) => `Strongest features for ${theme}:`,
  records: { threat: "Threat", citation: "Cited document", mention: "Name" },
  priorityNumber: (ordinal: number) => `Priority ${ordinal}`,
};

export type StatementWording = typeof STATEMENT_WORDING_EN;
