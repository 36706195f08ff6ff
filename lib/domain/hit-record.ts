// What the result list shows of a statement, and where an index keeps it.
import type { Span } from "./span";
import type { Paragraph } from "./statement";

/** What a hit is made of: facts as stored, codes without labels. `anchor` is the first priority's passage. */
export interface HitRecord {
  id: string;
  slug: string;
  text: string;
  language: string | null;
  title: string | null;
  titleLanguage: string | null;
  /** `id` is that of the page; `code` ISO 3166-1 alpha-3, null for an organisation. */
  delegation: { id: string; code: string | null; name: string } | null;
  speaker: { id: string | null; name: string; displayName: string | null; role: string | null } | null;
  onBehalfOf: string[];
  date: string | null;
  year: number | null;
  organ: string | null;
  event: string | null;
  themes: string[];
  threats: string[];
  paragraphs: Paragraph[];
  anchor: Span | null;
  sample: boolean;
}

/**
 * Where an index keeps the record of a statement outside of the database: the bytes of one of its files from `offset`
 * on, `length` of them, whose CRC-32 is `checksum`.
 */
export interface RecordPlace {
  file: string;
  offset: number;
  length: number;
  checksum: number;
}
