// Which column of a table holds the text of a statement, and which hold facts about it.
import type { Sidecar } from "@/lib/domain/source-text";

/** The facts that a column may give, by the names that extraction knows them by. */
const MAPPED_FACTS = [
  ...["title", "speaker", "role", "delegation", "date", "year"],
  ...["organ", "event", "symbol"],
] as const;

/** Names of columns by what they hold; `a.b` is the field `b` of the object `a`. */
export interface ColumnMapping {
  text: string;
  facts: Record<string, string>;
}

/** Columns that bear the names of what they hold. */
export const PLAIN_MAPPING: ColumnMapping = {
  text: "text",
  facts: Object.fromEntries(MAPPED_FACTS.map((fact) => [fact, fact])),
};

/** A mapping that cannot be; the message says what is wrong and what may be given. */
class MappingError extends Error {
  override readonly name = "MappingError";
}

/**
 * The mapping in words of the form `fact=column`, put over the plain one.
 * @throws MappingError where a word has another form, names an unknown fact, or names one twice
 */
export function readMapping(words: readonly string[]): ColumnMapping {
  const given = words.map(readWord);
  const twice = given.find(([fact], at) => given.findIndex(([other]) => other === fact) !== at);
  if (twice) throw new MappingError(`“${twice[0]}” is mapped twice; give each once.`);
  const { text = PLAIN_MAPPING.text, ...facts } = Object.fromEntries(given);
  return { text, facts: { ...PLAIN_MAPPING.facts, ...facts } };
}

function readWord(word: string): [fact: string, column: string] {
  const [, fact, column] = /^([^=]*)=(.+)$/s.exec(word) ?? [];
  const known: string[] = ["text", ...MAPPED_FACTS];
  if (fact !== undefined && column !== undefined && known.includes(fact)) return [fact, column];
  throw new MappingError(`“${word}” maps nothing: write fact=column, where fact is one of ${known.join(", ")}.`);
}

/** A row that cannot be read so; the message says why. */
export type MappedRow = { text: string; sidecar: Sidecar } | { problem: string };

/** What the row says by the mapping; a fact whose column is missing or empty is left out. */
export function mapRow(row: Record<string, unknown>, { text, facts }: ColumnMapping): MappedRow {
  const body = valueAt(row, text);
  if (typeof body !== "string") return { problem: noText(row, text) };
  const sidecar: Sidecar = {};
  for (const [fact, column] of Object.entries(facts)) {
    const value = printed(valueAt(row, column));
    if (value === null)
      return { problem: `Its column “${column}” holds no single value. Map ${fact} to one that does.` };
    if (value !== "") sidecar[fact] = value;
  }
  return { text: body, sidecar };
}

function noText(row: Record<string, unknown>, text: string): string {
  const columns = Object.keys(row).slice(0, 20).join(", ").slice(0, 300);
  return `It has no text in a column “${text}”; its columns are ${columns}. Name the right one by --map text=COLUMN.`;
}

function valueAt(row: Record<string, unknown>, column: string): unknown {
  if (Object.hasOwn(row, column)) return row[column];
  let value: unknown = row;
  for (const part of column.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** A value as text, "" where there is none, null where it is more than one. */
function printed(value: unknown): string | null {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim().slice(0, 20_000);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
