// Writes the tokens of a paragraph as the text of a PostgreSQL tsvector, within PostgreSQL's limits.
import { GREATEST_DISTANCE } from "@/lib/domain/query";
import { analyze } from "./analyze";

/** PostgreSQL keeps no position beyond this one, and no more than so many positions of a lexeme. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
/** A tsvector holds 1 MB; every lexeme costs its bytes and some more. */
const MOST_BYTES = 900_000;
const LEXEME_COST = 8;
const POSITION_COST = 2;
/** Positions left free between fields: as many as NEAR may reach over at most. */
const FIELD_GAP = GREATEST_DISTANCE;

/** A lexeme as it stands in the text of a tsvector or tsquery. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** A text that is searched by itself: neither a phrase nor NEAR runs from one field into the next. `language` is ISO 639-1. */
export interface SearchField {
  text: string;
  language: string | null;
}

/**
 * The text of the tsvector under which `text` (in `language`, ISO 639-1, null where unknown) is found: each word's
 * folded form and its stems, with positions. Never fails; a text beyond PostgreSQL's limits (1 MB of different words)
 * is searchable by its first part only, and phrases only among its first 16,383 words.
 */
export function searchVector(text: string, language: string | null): string {
  return vectorOfFields([{ text, language }]);
}

/** The text of one tsvector over several fields, as `searchVector`. */
export function vectorOfFields(fields: SearchField[]): string {
  const positions = new Map<string, number[]>();
  let bytes = 0;
  let offset = 0;
  for (const { text, language } of fields) {
    const tokens = analyze(text, language);
    for (const token of tokens) {
      const position = Math.min(offset + token.position, LAST_POSITION);
      for (const lexeme of [token.term, ...token.stems]) {
        if (bytes < MOST_BYTES) bytes += addPosition(positions, lexeme, position);
      }
    }
    offset += (tokens.at(-1)?.position ?? 0) + FIELD_GAP;
  }
  return [...positions].map(([lexeme, places]) => `${quoteLexeme(lexeme)}:${places.join(",")}`).join(" ");
}

/** Notes the position under the lexeme and returns the bytes that it costs. */
function addPosition(positions: Map<string, number[]>, lexeme: string, position: number): number {
  const places = positions.get(lexeme);
  if (!places) {
    positions.set(lexeme, [position]);
    return Buffer.byteLength(lexeme) + LEXEME_COST + POSITION_COST;
  }
  if (places.at(-1) === position || places.length >= MOST_POSITIONS) return 0;
  places.push(position);
  return POSITION_COST;
}
