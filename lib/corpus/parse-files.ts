// Reads documents without a database: one public record for each statement, or for each document that holds none.
import { basename, extname } from "node:path";
import type { ParsedDocument } from "@/lib/domain/parsed-document";
import { RejectedDocument } from "@/lib/domain/rejection";
import { rejectedRecord, statementRecord } from "@/lib/export/statement-record";
import { readConfig } from "./config";
import { createParsePool, type ParsePool } from "./parse-pool";
import { readInput } from "./read-input";

/** What came of one file. `unread` is true where its bytes could not be read at all. */
export interface ParsedFile {
  path: string;
  records: object[];
  unread: boolean;
}

const PARALLEL = 2;

/** Parses `paths` and yields each in the order given, as soon as it and all before it are done. */
export async function* parseFiles(paths: readonly string[]): AsyncGenerator<ParsedFile> {
  const config = readConfig();
  const timeoutMs = config.PARSE_TIMEOUT_SECONDS * 1_000;
  const pool = createParsePool({ size: PARALLEL, timeoutMs, memoryMb: config.PARSE_MEMORY_MB });
  try {
    const waiting: Promise<ParsedFile>[] = [];
    for (const path of paths) {
      waiting.push(parseFile(pool, path, config.MAX_FILE_MB));
      if (waiting.length > PARALLEL) yield (await waiting.shift()) as ParsedFile;
    }
    for (const next of waiting) yield await next;
  } finally {
    await pool.close();
  }
}

async function parseFile(pool: ParsePool, path: string, maxMb: number): Promise<ParsedFile> {
  const doc = basename(path, extname(path));
  try {
    const parsed = await pool.parse(await readInput(path, maxMb), { fileName: basename(path) });
    return { path, records: recordsOf(doc, parsed), unread: false };
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    const rejection = { reason: error.reason, message: error.message };
    const record = rejectedRecord(doc, { rejection, language: null, title: null, notices: [] });
    return { path, records: [record], unread: error.reason === "unreadable" };
  }
}

function recordsOf(doc: string, parsed: ParsedDocument): object[] {
  const { statements } = parsed;
  if (parsed.rejection || statements.length === 0) return [rejectedRecord(doc, parsed)];
  if (statements.length === 1) return statements.map((statement) => statementRecord(doc, statement));
  return statements.map((statement, index) => statementRecord(`${doc}#${index + 1}`, statement));
}
