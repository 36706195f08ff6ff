// Every English word of the statement page, in one place for the translations to come.
import type { Statement } from "@/lib/domain/statement";

type Delivery = NonNullable<Statement["delivery"]>["value"];
type MeetingFormat = NonNullable<NonNullable<Statement["meeting"]>["value"]["format"]>;

export const DELIVERY_LABELS: Record<Delivery, string> = {
  "as-delivered": "As delivered",
  "check-against-delivery": "Check against delivery",
};

export const FORMAT_LABELS: Record<MeetingFormat, string> = {
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

export const TURN_LABELS: Record<NonNullable<Statement["turn"]>, string> = {
  national: "A delegation’s turn in a verbatim record",
  presiding: "The President’s turn in a verbatim record",
  official: "An official’s turn in a verbatim record",
};

export const STATEMENT_WORDING = {
  facts: "Facts of this statement",
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
  record: "Record",
  turn: "Kind of turn",
  delivery: "Delivery",
  language: "Language",
  length: "Length",
  fromSidecar: "from data beside the text",
  fromReference: "from reference data",
  fromCorrection: "corrected by a person",
  notStated: "not stated",
  text: "Text",
  outline: "In this statement",
  showMarks: "Show in the text",
  priorities: "Priorities",
  threats: "Threats",
  citations: "Cited documents",
  mentions: { state: "States named", group: "Groups named", body: "Bodies named" },
  noPriorities: "No priority was found in this text.",
  elsewhere: "elsewhere",
  noThreats: "No threat was found in this text.",
  find: "Find in this statement",
  findButton: "Find",
  found: (count: number) => (count === 1 ? "1 passage marked" : `${count} passages marked`),
  clearFind: "Clear",
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
} as const;
