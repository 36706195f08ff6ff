// Parts a stream of text into its records, whatever is wrong with some of them.
import { recordEnd } from "./record-end";

/** A record without its line break, or why it is none; `row` counts all records from 1, the first line being 1. */
export type TextRecord = { row: number; text: string } | { row: number; problem: "too-long" | "open-quote" };

export interface RecordRules {
  /** What parts the cells of a table; null where every line is a record. */
  delimiter: string | null;
  /** Longest record in characters. */
  longest: number;
}

/** What was read and not given out yet; `dropping` where the rest of a line that is too long still comes. */
interface Held {
  text: string;
  row: number;
  dropping: boolean;
}

/**
 * The records of the text in `chunks`, without those that are blank. A record that is too long costs itself; a quotation
 * mark that is never closed costs the line in which it stands. No more than one record and one chunk are held.
 */
export async function* splitRecords(
  chunks: AsyncIterable<string>,
  rules: RecordRules,
): AsyncGenerator<TextRecord, void> {
  const held: Held = { text: "", row: 0, dropping: false };
  for await (const chunk of chunks) {
    held.text += chunk;
    yield* takeRecords(held, rules, false);
  }
  yield* takeRecords(held, rules, true);
}

function* takeRecords(held: Held, { delimiter, longest }: RecordRules, last: boolean): Generator<TextRecord, void> {
  dropRestOfLine(held);
  while (held.text !== "") {
    const end = recordEnd(held.text, delimiter, last);
    if (typeof end === "object") yield* takeRecord(held, end.at, longest);
    else if (end === "unfinished" && held.text.length <= longest) return;
    else yield takeLine(held, held.text.includes("\n") ? "open-quote" : "too-long");
  }
}

function* takeRecord(held: Held, end: number, longest: number): Generator<TextRecord, void> {
  const text = held.text.slice(0, end).replace(/\r$/, "");
  held.text = held.text.slice(end + 1);
  held.row++;
  if (text.length > longest) yield { row: held.row, problem: "too-long" };
  else if (text.trim() !== "") yield { row: held.row, text };
}

/** Gives up the first line only: what follows it may be sound. */
function takeLine(held: Held, problem: "too-long" | "open-quote"): TextRecord {
  held.dropping = true;
  dropRestOfLine(held);
  return { row: ++held.row, problem };
}

function dropRestOfLine(held: Held): void {
  if (!held.dropping) return;
  const end = held.text.indexOf("\n");
  held.dropping = end < 0;
  held.text = end < 0 ? "" : held.text.slice(end + 1);
}
