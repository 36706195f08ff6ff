// The words of the coverage page in English: the model of the other languages.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";

const statements = plural("en", { one: "# statement", other: "# statements" });

export const COVERAGE_WORDING_EN = {
  title: "Coverage",
  lead: "What the corpus holds and what it does not. Every number on this site counts among these statements; what was not collected is no silence.",
  held: statements,
  counted:
    "A statement counts once, however often it was published; procedural turns of a presiding officer are left out.",
  years: "By year",
  yearsCaption: (undated: number) =>
    `Statements by year of delivery.${undated > 0 ? ` ${formatNumber(undated, "en")} have no year and stand in none.` : ""} A year without a bar was not collected.`,
  year: "Year",
  number: "Statements",
  organs: "By organ",
  languages: "By language",
  delegations: "By delegation",
  organ: "Organ",
  language: "Language",
  delegation: "Delegation",
  none: "not stated",
  sources: "By source",
  sourcesCaption: "Documents by collection and format, and the statements that were first read from them.",
  collection: "Collection",
  format: "Format",
  documents: "Documents",
  ends: "What became of the documents",
  endsCaption: "How each input of all ingest runs ended; of several runs over one document the last counts.",
  end: "End",
  inputs: "Inputs",
  committed: "taken in",
  duplicate: "held already",
  pending: "not yet read",
  rejected: (reason: string) => `rejected: ${reason}`,
  extraction: "How well facts and records are found",
  extractionLead:
    "Measured on real statements that were labelled by hand, by the same rules that the records follow. The corpus may be easier or harder than they are.",
  measurements: {
    unseen: {
      title: "On statements that no model learnt from",
      lead: (documents: number) => `${formatNumber(documents, "en")} labelled statements:`,
    },
    "cross-validation": {
      title: "By cross-validation",
      lead: (documents: number) =>
        `${formatNumber(documents, "en")} labelled statements that the models are trained on, each fifth scored with models trained on the other four:`,
    },
  },
  fields: {
    statement: "Statement or not",
    language: "Language",
    speaker: "Speaker",
    delegation: "Delegation",
    date: "Date",
    organ: "Organ",
    delivery: "Delivery",
    onBehalfOf: "On behalf of",
    resolutions: "Resolutions",
    themes: "Themes",
    mainThemes: "Main themes",
    priorities: "Priorities",
    threats: "Threats",
  } as Record<string, string>,
  numbers: "The numbers",
  field: "Field",
  measure: "Measure",
  value: "Value",
  precision: "Found and right",
  recall: "There and found",
  labelled: "Labelled",
  accuracy: "right",
  f1: "F1",
  measureNote:
    "“Right”: in how many of the documents the value is the labelled one. “F1”: one number from two shares, of what was found how much is right, and of what is there how much was found.",
  all: "All delegations",
};

export type CoverageWording = typeof COVERAGE_WORDING_EN;
