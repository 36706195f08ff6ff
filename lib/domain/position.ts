// What pages of positions list: delegations, and the passages in which they raise a theme or threat.
import type { ListedStatement } from "./listing";

/** What the corpus holds of a delegation; years are null where none of its statements has a year. */
export interface DelegationSummary {
  /** ISO 3166-1 alpha-3 of a State, else `org-` and its name. */
  id: string;
  name: string;
  statements: number;
  undated: number;
  firstYear: number | null;
  lastYear: number | null;
  /** True where it holds statements of the fictional sample. */
  sample: boolean;
}

/** A quoted passage; `label` is what the priority asks for, null for a threat. */
export interface PositionPassage {
  /** Ordinal of the paragraph in which the passage begins. */
  paragraph: number;
  /** Of the paragraph, else of the statement. */
  language: string | null;
  quote: string;
  label: string | null;
}

/** A statement that raises the subject, with the passages in which it does, in order of the text. */
export interface PositionStatement {
  id: string;
  slug: string;
  title: string | null;
  titleLanguage: string | null;
  /** Language of the statement, in which labels are written. */
  language: string | null;
  /** Gregorian day, YYYY-MM-DD; null where no day is known. */
  date: string | null;
  year: number | null;
  event: string | null;
  speaker: string | null;
  sample: boolean;
  passages: PositionPassage[];
}

/** A person who spoke for a delegation, or a group on whose behalf it spoke. */
export interface SpokenFor {
  id: string;
  name: string;
  statements: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** Who spoke for a delegation (the last ones of `speakerCount`), for which groups it spoke, and what it said last. */
export interface DelegationProfile {
  speakers: SpokenFor[];
  speakerCount: number;
  groups: SpokenFor[];
  newest: ListedStatement[];
}

/** The orders in which the delegations that raise a subject can stand. */
export const SUBJECT_SORTS = ["newest", "most", "first", "name"] as const;
export type SubjectSort = (typeof SUBJECT_SORTS)[number];

/** Statements of a delegation in one year, and those that raise the subject. */
export interface SubjectCell {
  held: number;
  raised: number;
}

/** A delegation that raises a subject: in `statements` of `held`; id and name are null where none is stated. */
export interface SubjectDelegation {
  delegation: string | null;
  name: string | null;
  statements: number;
  held: number;
  firstYear: number | null;
  lastYear: number | null;
  /** In the order of the years of the corpus's ledger; empty where no delegation is stated. */
  cells: SubjectCell[];
  /** Its newest statement that raises it. */
  latest: PositionStatement;
}
