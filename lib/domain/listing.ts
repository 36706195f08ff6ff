// What the pages of speakers, meetings and cited documents list.
import type { Act } from "./act";
import type { PassageRun } from "./search";

/** One page of a list, and how many entries all pages have together. */
export interface Listing<T> {
  entries: T[];
  total: number;
}

/** A delegation as lists show it; `id` is that of its page. */
export interface ListedDelegation {
  id: string;
  name: string;
}

/** A statement in a list: what it is, and what it is about, codes without labels. */
export interface ListedStatement {
  id: string;
  slug: string;
  title: string | null;
  titleLanguage: string | null;
  /** Gregorian day, YYYY-MM-DD; `year` is known also where the day is not. */
  date: string | null;
  year: number | null;
  organ: string | null;
  event: string | null;
  delegation: ListedDelegation | null;
  /** The romanised name where it is known; `id` is that of the speaker's page. */
  speaker: { id: string; name: string } | null;
  themes: string[];
  threats: string[];
  sample: boolean;
}

/** A person who delivers statements. `statements` leaves out turns in the chair, which `presiding` counts. */
export interface SpeakerSummary {
  id: string;
  name: string;
  delegation: ListedDelegation | null;
  statements: number;
  presiding: number;
  firstYear: number | null;
  lastYear: number | null;
  /** True where statements of the fictional sample are among them. */
  sample: boolean;
}

/** A form of a speaker's name or office as printed, with the years in which it was. */
export interface PrintedForm {
  printed: string;
  firstYear: number | null;
  lastYear: number | null;
}

/** A meeting; its name is as first printed. */
export interface MeetingSummary {
  id: string;
  name: string | null;
  symbol: string | null;
  organ: string | null;
  date: string | null;
  year: number | null;
  statements: number;
  presiding: number;
  delegations: number;
  sample: boolean;
}

/** A document that statements cite, by its symbol. */
export interface DocumentSummary {
  symbol: string;
  /** Statements that cite it, and the delegations that do. */
  statements: number;
  delegations: number;
  firstYear: number | null;
  lastYear: number | null;
  sample: boolean;
}

/** How many statements of a delegation (null: none stated) cite a document in a year (null: no year known). */
export interface CitationCount {
  delegation: ListedDelegation | null;
  year: number | null;
  statements: number;
}

/** How many statements the corpus holds of a delegation (by its id) in a year, whatever they cite. */
export interface HeldCount {
  delegation: string;
  year: number;
  statements: number;
}

/** The sentence that names a document, with the words that name it marked. */
export interface CitingPassage {
  paragraph: number;
  language: string | null;
  runs: PassageRun[];
  /** What the sentence does with the document, null where it says nothing of it. */
  act: Act | null;
}

/** A statement that cites a document, with every sentence in which it does. */
export interface CitingStatement extends ListedStatement {
  passages: CitingPassage[];
}
