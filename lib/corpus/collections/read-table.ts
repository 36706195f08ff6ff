// Reads the tables that come with corpora: comma- or tab-separated text, or the first sheet of an Excel file.
import { extname } from "node:path";
import { parse } from "csv-parse/sync";
import { CollectionError } from "./collection-format";

/** A row by the names of its columns; an empty cell is "". */
export type TableRow = Record<string, string>;

/**
 * The rows of the table, without its head.
 * @throws CollectionError where the file is no table
 */
export async function readTable(name: string, bytes: Uint8Array): Promise<TableRow[]> {
  try {
    const cells = extname(name).toLowerCase() === ".xlsx" ? await readSheetCells(bytes) : readTextCells(bytes);
    return withColumns(cells);
  } catch (error) {
    throw new CollectionError(`The table ${name} cannot be read: ${(error as Error).message}. Fetch it again.`);
  }
}

async function readSheetCells(bytes: Uint8Array): Promise<string[][]> {
  const { readSheet } = await import("read-excel-file/node");
  const rows = await readSheet(Buffer.from(bytes));
  return rows.map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : `${cell ?? ""}`)),
  );
}

function readTextCells(bytes: Uint8Array): string[][] {
  const text = new TextDecoder().decode(bytes);
  const [head = ""] = text.split("\n", 1);
  const delimiter = head.includes("\t") ? "\t" : ",";
  // A table without quotes around its cells may hold quotes that mean themselves.
  const quote = delimiter === "," || head.startsWith('"') ? '"' : null;
  return parse(text, { delimiter, quote, relax_quotes: true, relax_column_count: true, skip_empty_lines: true });
}

function withColumns([head = [], ...rows]: string[][]): TableRow[] {
  return rows.map((cells) => Object.fromEntries(head.map((column, at) => [column.trim(), cells[at]?.trim() ?? ""])));
}
