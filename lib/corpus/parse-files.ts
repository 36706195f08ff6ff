// Reads documents, also from addresses, without a database: one public record for each statement, or for each document that holds none.
import { basename, extname } from "node:path";
import type { DocumentHints } from "@/lib/domain/document-hints";
import type { ParsedDocument } from "@/lib/domain/parsed-document";
import type { Statement } from "@/lib/domain/statement";
import { RejectedDocument, type RejectionReason } from "@/lib/domain/rejection";
import { rejectedRecord, statementRecord } from "@/lib/export/statement-record";
import { readConfig, type Config } from "./config";
import { PLAIN_MAPPING, type ColumnMapping } from "./containers/column-mapping";
import { isNamedContainer } from "./containers/container-kind";
import { expandFetched } from "./containers/expand-fetched";
import { expandInput } from "./containers/expand-input";
import { readNow } from "./containers/read-now";
import { dialRules } from "./fetch/dial-rules";
import { isContainerAddress } from "./fetch/is-container-address";
import { isAddress } from "./fetch/read-address";
import { fetchWithin, remoteInput, type IngestInput, type ListLimits, type RemoteInput } from "./input-list";
import { mapInOrder } from "./map-in-order";
import { createParsePool, type ParsePool } from "./parse-pool";

/** A statement under the name that its record carries. */
export interface NamedStatement {
  doc: string;
  statement: Statement;
}

/** What came of one file. `unread` is true where its bytes could not be read at all. */
export interface ParsedFile {
  path: string;
  records: object[];
  statements: NamedStatement[];
  unread: boolean;
}

const PARALLEL = 2;

/**
 * Parses `paths`, and what archives and tables among them hold, and yields each in the order given, as soon as it and all
 * before it are done.
 */
export async function* parseFiles(
  paths: readonly string[],
  mapping: ColumnMapping = PLAIN_MAPPING,
): AsyncGenerator<ParsedFile> {
  const config = readConfig();
  const timeoutMs = config.PARSE_TIMEOUT_SECONDS * 1_000;
  const pool = createParsePool({ size: PARALLEL, timeoutMs, memoryMb: config.PARSE_MEMORY_MB });
  try {
    yield* mapInOrder(inputsAt(paths, config, mapping), PARALLEL + 1, (input) => parseInput(pool, input));
  } finally {
    await pool.close();
  }
}

async function* inputsAt(
  paths: readonly string[],
  { MAX_FILE_MB: maxFileMb, ALLOW_PRIVATE_ADDRESSES }: Config,
  mapping: ColumnMapping,
): AsyncGenerator<IngestInput> {
  const limits = { maxFileMb, dial: dialRules(ALLOW_PRIVATE_ADDRESSES), mapping };
  for (const path of paths) {
    if (isAddress(path)) yield* inputsAtAddress(path, limits);
    else if (!isNamedContainer(path)) yield* expandInput({ path, problem: null }, { maxFileMb, mapping });
    else for await (const input of expandInput({ path, problem: null }, { maxFileMb, mapping })) yield readNow(input);
  }
}

async function* inputsAtAddress(address: string, limits: ListLimits): AsyncGenerator<IngestInput> {
  if (!isContainerAddress(address)) return yield remoteInput(address, limits);
  const fetch = (asked: string) => fetchWithin(asked, limits);
  const options = { maxFileMb: limits.maxFileMb, mapping: limits.mapping ?? PLAIN_MAPPING };
  for await (const input of expandFetched(address, fetch, options)) yield readNow(input);
}

async function parseInput(pool: ParsePool, input: IngestInput): Promise<ParsedFile> {
  const { path } = input;
  try {
    const { bytes, hints } = "read" in input ? { hints: input.hints, bytes: await input.read() } : await fetched(input);
    const parsed = await pool.parse(bytes, hints);
    return { path, ...contentOf(docName("read" in input ? path : hints.fileName), parsed), unread: false };
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    const rejection = { reason: error.reason, message: error.message };
    const record = rejectedRecord(docName(path), { rejection, language: null, title: null, notices: [] });
    return { path, records: [record], statements: [], unread: UNREAD.has(error.reason) };
  }
}

const UNREAD = new Set<RejectionReason>(["unreadable", "unreachable", "address-refused"]);

async function fetched(input: RemoteInput): Promise<{ bytes: Uint8Array; hints: DocumentHints }> {
  const { bytes, fileName, mediaType } = await input.fetch();
  return { bytes, hints: { fileName, ...(mediaType !== undefined && { mediaType }) } };
}

/** The name of the file without its folders and ending; of what is in an archive or table, also its place there. */
function docName(path: string): string {
  const inner = path.indexOf("!/");
  return inner < 0 ? basename(path, extname(path)) : basename(path.slice(0, inner)) + path.slice(inner);
}

function contentOf(doc: string, parsed: ParsedDocument): Pick<ParsedFile, "records" | "statements"> {
  const { statements } = parsed;
  if (parsed.rejection || statements.length === 0) return { records: [rejectedRecord(doc, parsed)], statements: [] };
  const nameOf = (index: number) => (statements.length === 1 ? doc : `${doc}#${index + 1}`);
  const named = statements.map((statement, index) => ({ doc: nameOf(index), statement }));
  return { records: named.map(({ doc: name, statement }) => statementRecord(name, statement)), statements: named };
}
