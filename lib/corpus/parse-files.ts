// Reads documents, also from addresses, without a database: one public record for each statement, or for each document that holds none.
import { basename, extname } from "node:path";
import type { ParsedDocument } from "@/lib/domain/parsed-document";
import { RejectedDocument, type RejectionReason } from "@/lib/domain/rejection";
import { rejectedRecord, statementRecord } from "@/lib/export/statement-record";
import { readConfig, type Config } from "./config";
import { dialRules } from "./fetch/dial-rules";
import { fetchDocument } from "./fetch/fetch-document";
import { isAddress, shownAddress } from "./fetch/read-address";
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
      waiting.push(parseFile(pool, path, config));
      if (waiting.length > PARALLEL) yield (await waiting.shift()) as ParsedFile;
    }
    for (const next of waiting) yield await next;
  } finally {
    await pool.close();
  }
}

async function parseFile(pool: ParsePool, path: string, config: Config): Promise<ParsedFile> {
  try {
    const { bytes, ...hints } = await read(path, config);
    const parsed = await pool.parse(bytes, hints);
    return { path, records: recordsOf(nameOf(hints.fileName), parsed), unread: false };
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    const rejection = { reason: error.reason, message: error.message };
    const record = rejectedRecord(nameOf(path), { rejection, language: null, title: null, notices: [] });
    return { path: shownAddress(path), records: [record], unread: UNREAD.has(error.reason) };
  }
}

const UNREAD = new Set<RejectionReason>(["unreadable", "unreachable", "address-refused"]);

async function read(
  path: string,
  config: Config,
): Promise<{ bytes: Uint8Array; fileName: string; mediaType?: string }> {
  const maxMb = config.MAX_FILE_MB;
  if (!isAddress(path)) return { bytes: await readInput(path, maxMb), fileName: basename(path) };
  const rules = dialRules(config.ALLOW_PRIVATE_ADDRESSES);
  const { bytes, fileName, mediaType } = await fetchDocument(path, { rules, maxMb });
  return { bytes, fileName, ...(mediaType !== undefined && { mediaType }) };
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}

function recordsOf(doc: string, parsed: ParsedDocument): object[] {
  const { statements } = parsed;
  if (parsed.rejection || statements.length === 0) return [rejectedRecord(doc, parsed)];
  if (statements.length === 1) return statements.map((statement) => statementRecord(doc, statement));
  return statements.map((statement, index) => statementRecord(`${doc}#${index + 1}`, statement));
}
