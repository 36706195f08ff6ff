// What a table of results says of a statement: facts alone, without its text and evidence.

/** Lists are in the statement's order, each value once; `delegationCode` is null for an organisation. */
export interface ResultFacts {
  id: string;
  slug: string;
  title: string | null;
  delegationCode: string | null;
  delegation: string | null;
  onBehalfOf: string[];
  speaker: string | null;
  speakerRole: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
  year: number | null;
  organ: string | null;
  event: string | null;
  language: string | null;
  themes: string[];
  threats: string[];
  citedDocuments: string[];
  wordCount: number;
  sample: boolean;
}
