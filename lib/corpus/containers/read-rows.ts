// Reads the rows of a table in text, by the names of its columns: lines of JSON, or cells parted by a sign.
import { parse } from "csv-parse/sync";
import { RejectedDocument, type Rejection } from "@/lib/domain/rejection";
import { decodeStream } from "./decode-stream";
import { splitRecords, type TextRecord } from "./split-records";

/** A row by the names of its columns, or why it cannot be read; `row` counts lines or rows from 1, the head included. */
export type TableRow = { row: number; cells: Record<string, unknown> } | { row: number; rejection: Rejection };

/** Longer rows hold more than one statement, or a quotation mark that is never closed. */
const LONGEST_ROW = 8_000_000;
const DELIMITERS = ["\t", ";", ","];

const PROBLEMS: Record<"too-long" | "open-quote", Rejection> = {
  "too-long": {
    reason: "too-large",
    message: "The row is too long for a statement. Part it into one row a statement.",
  },
  "open-quote": {
    reason: "damaged",
    message: "A quotation mark in it is not closed, or text follows the closing one.",
  },
};

/**
 * The rows of JSON lines (a path, or bytes), each an object.
 * @throws RejectedDocument `binary` where it is no text
 */
export async function* readJsonLines(from: string | Uint8Array): AsyncGenerator<TableRow, void> {
  for await (const record of splitRecords(decodeStream(from), { delimiter: null, longest: LONGEST_ROW })) {
    yield "problem" in record ? { row: record.row, rejection: PROBLEMS[record.problem] } : readJson(record);
  }
}

function readJson({ row, text }: Extract<TextRecord, { text: string }>): TableRow {
  try {
    const cells: unknown = JSON.parse(text);
    if (typeof cells === "object" && cells !== null && !Array.isArray(cells)) {
      return { row, cells: cells as Record<string, unknown> };
    }
    return damaged(row, "It is JSON, but no object.");
  } catch (error) {
    return damaged(row, `It is no JSON: ${(error as Error).message}.`);
  }
}

/**
 * The rows below the head of a table (a path, or bytes), cells parted by commas, semicolons or tabs.
 * @throws RejectedDocument `binary` where it is no text, `damaged` where its head cannot be read
 */
export async function* readTableRows(from: string | Uint8Array): AsyncGenerator<TableRow, void> {
  const { chunks, delimiter } = await withDelimiter(decodeStream(from));
  let head: string[] | null = null;
  for await (const record of splitRecords(chunks, { delimiter, longest: LONGEST_ROW })) {
    const { row } = record;
    const cells = "text" in record ? cellsOf(record.text, delimiter) : PROBLEMS[record.problem].message;
    if (head === null) head = headOf(cells);
    else if ("problem" in record) yield { row, rejection: PROBLEMS[record.problem] };
    else yield typeof cells === "string" ? damaged(row, cells) : byColumn(row, head, cells);
  }
}

/** The sign that parts the names of the columns; the text is given on as it came. */
async function withDelimiter(
  text: AsyncGenerator<string>,
): Promise<{ chunks: AsyncGenerator<string>; delimiter: string }> {
  const first = await text.next();
  const [line = ""] = (first.done ? "" : first.value).split("\n", 1);
  const delimiter = DELIMITERS.find((sign) => line.includes(sign)) ?? ",";
  async function* chunks() {
    if (!first.done) yield first.value;
    yield* text;
  }
  return { chunks: chunks(), delimiter };
}

/** The cells of a row, or what is wrong with it. */
function cellsOf(text: string, delimiter: string): string[] | string {
  try {
    const [cells = []] = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
    return cells;
  } catch (error) {
    return (error as Error).message;
  }
}

function headOf(cells: string[] | string): string[] {
  if (typeof cells !== "string") return cells.map((name) => name.trim());
  throw new RejectedDocument("damaged", `Its first row does not name its columns: ${cells}`);
}

function byColumn(row: number, head: string[], cells: string[]): TableRow {
  if (cells.length === head.length)
    return { row, cells: Object.fromEntries(head.map((name, at) => [name, cells[at]])) };
  return damaged(row, `It has ${cells.length} cells, and the table ${head.length} columns.`);
}

function damaged(row: number, message: string): TableRow {
  return { row, rejection: { reason: "damaged", message: `The row cannot be read. ${message}` } };
}
