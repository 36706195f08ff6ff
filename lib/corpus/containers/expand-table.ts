// Gives the statements in a table: one a row, its text as a document and its other cells as facts beside it.
import { basename } from "node:path";
import type { HeldInput } from "@/lib/corpus/input-list";
import { RejectedDocument } from "@/lib/domain/rejection";
import { mapRow, type ColumnMapping } from "./column-mapping";
import { readJsonLines, readTableRows, type TableRow } from "./read-rows";
import { refusedInput } from "./refused-input";

export interface TableOptions {
  maxFileMb: number;
  /** Which columns of tables hold what. */
  mapping: ColumnMapping;
}

const MOST_ROWS = 1_000_000;

/**
 * The statements in the table at `path`; `from` is where it lies on the disk, or its bytes. `lines` are JSON objects, a
 * `table` begins with the names of its columns. A row that cannot be read is an input that says why.
 */
export async function* expandTable(
  path: string,
  from: string | Uint8Array,
  kind: "lines" | "table",
  { mapping }: TableOptions,
): AsyncGenerator<HeldInput, void> {
  let rows = 0;
  try {
    for await (const row of kind === "lines" ? readJsonLines(from) : readTableRows(from)) {
      if (++rows > MOST_ROWS) throw new RejectedDocument("too-large", TOO_MANY);
      yield rowInput(`${path}!/row ${row.row}`, row, mapping);
    }
    if (rows === 0) throw new RejectedDocument("empty", "It holds no row.");
  } catch (error) {
    if (error instanceof RejectedDocument) yield refusedInput(path, error);
    else if (isFileError(error)) yield refusedInput(path, { reason: "unreadable", message: error.message });
    else throw error;
  }
}

const TOO_MANY = `It has more than ${MOST_ROWS} rows; those after them were left out. Part it into smaller files.`;

function isFileError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

function rowInput(path: string, row: TableRow, mapping: ColumnMapping): HeldInput {
  if ("rejection" in row) return refusedInput(path, row.rejection);
  const mapped = mapRow(row.cells, mapping);
  if ("problem" in mapped) return refusedInput(path, { reason: "damaged", message: mapped.problem });
  const { text, sidecar } = mapped;
  // Whose words they are is known, so that nobody has to judge whether they are a statement.
  const attributed = sidecar["speaker"] !== undefined || sidecar["delegation"] !== undefined;
  const hints = { fileName: basename(path), sidecar, ...(attributed && { bareSpeech: true }) };
  return { path, hints, read: () => Promise.resolve(Buffer.from(text, "utf8")) };
}
