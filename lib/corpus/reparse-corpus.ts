// Reads the kept documents again with the parser of today, shows what would change, and changes it where asked to.
import { availableParallelism } from "node:os";
import { mendLinks } from "@/lib/db/mend-links";
import { readCorrections } from "@/lib/db/read-corrections";
import { removeUnusedRows, replaceDocument, whileReplacing } from "@/lib/db/replace-document";
import { listDocumentIds, listDuplicates, readStoredDocument, type StoredDocument } from "@/lib/db/stored-document";
import type { DatabaseView } from "@/lib/db/transaction";
import { PARSER_VERSION, type ParsedDocument } from "@/lib/domain/parsed-document";
import { applyCorrections } from "./apply-corrections";
import type { Corpus } from "./corpus";
import { mapInOrder } from "./map-in-order";
import { createParsePool } from "./parse-pool";
import { planReparse, type RecordChange, type ReparsePlan } from "./plan-reparse";
import type { Parse } from "./prepare-input";
import { readOriginal } from "./read-original";

/**
 * What came of one document: `same`; `changed`, with what differs; or `left` untouched, with the reason. `orphaned` are
 * the corrections that would find nothing to correct any longer.
 */
export interface ReparsedDocument {
  fileName: string;
  kind: "same" | "changed" | "left";
  changes: RecordChange[];
  orphaned: string[];
  reason: string | null;
}

/** `kinds` adds up to `documents`, but for a run that was stopped; `fields` counts the statements that differ in each. */
export interface ReparseReport {
  documents: number;
  kinds: Record<ReparsedDocument["kind"], number>;
  fields: Record<string, number>;
}

export interface ReparseOptions {
  /** Saves what differs, each document in one transaction; without it nothing is written. */
  apply?: boolean;
  /** Leaves out documents that a parser of this version read last: those that an earlier run has done already. */
  outdated?: boolean;
  onBegin?: (total: number) => void;
  onDocument?: (document: ReparsedDocument, done: number) => void;
  /** Ends the run after the document at work. */
  signal?: AbortSignal;
  /** What parses a document; a pool of child processes unless given. */
  parse?: Parse;
}

const WIDTH = availableParallelism();

/**
 * Reads every kept document again. A document that is now rejected, whose bytes are lost, or that would lose a
 * statement that people corrected, is left as it is. Any run may be repeated; several at once are safe.
 * @throws where the database does not answer
 */
export async function reparseCorpus(corpus: Corpus, options: ReparseOptions = {}): Promise<ReparseReport> {
  if (options.parse) return reparseWith(corpus, options.parse, options);
  const { parseTimeoutSeconds, parseMemoryMb } = corpus.limits;
  const pool = createParsePool({ size: WIDTH, timeoutMs: parseTimeoutSeconds * 1_000, memoryMb: parseMemoryMb });
  try {
    return await reparseWith(corpus, (bytes, hints) => pool.parse(bytes, hints), options);
  } finally {
    await pool.close();
  }
}

async function reparseWith(corpus: Corpus, parse: Parse, options: ReparseOptions): Promise<ReparseReport> {
  const ids = await listDocumentIds(corpus.database, options.outdated ? PARSER_VERSION : undefined);
  const report: ReparseReport = { documents: ids.length, kinds: { same: 0, changed: 0, left: 0 }, fields: {} };
  options.onBegin?.(ids.length);
  const run: Run = { moved: new Map(), done: new Set(), again: new Set() };
  for await (const document of settleInOrder(corpus, parse, ids, run, options)) {
    if (!document) report.documents--;
    else count(report, document);
    const { same, changed, left } = report.kinds;
    if (document) options.onDocument?.(document, same + changed + left);
  }
  for await (const document of settleInOrder(corpus, parse, [...run.again], run, options)) {
    if (document) options.onDocument?.(document, report.documents);
  }
  if (options.apply && !options.signal?.aborted) await mendLinks(corpus.database);
  if (options.apply && report.kinds.changed > 0) await removeUnusedRows(corpus.database);
  return report;
}

/**
 * What a run remembers.
 * - `moved`: of a dry run, the identity hashes that statements would newly have
 * - `done`: ids of the documents that it has settled
 * - `again`: those of them that hold a statement of another document, which then became another statement
 */
interface Run {
  moved: Map<string, string>;
  done: Set<string>;
  again: Set<string>;
}

/** Null stands for a document that was removed meanwhile. */
async function* settleInOrder(
  corpus: Corpus,
  parse: Parse,
  ids: readonly string[],
  run: Run,
  { signal, apply = false }: ReparseOptions,
): AsyncGenerator<ReparsedDocument | null, void> {
  for await (const parsed of mapInOrder(ids, WIDTH + 1, (id) => parseAgain(corpus, parse, id))) {
    if (signal?.aborted) return;
    yield parsed && (await settle(corpus, parsed, run, apply));
    if (parsed) run.done.add(parsed.document.id);
  }
}

interface ParsedAgain {
  document: StoredDocument;
  parsed: ParsedDocument | null;
}

/** Null where the document was removed meanwhile; `parsed` is null where its bytes are lost. */
async function parseAgain({ database, dataDir }: Corpus, parse: Parse, id: string): Promise<ParsedAgain | null> {
  const document = await readStoredDocument(database, id);
  if (!document) return null;
  const bytes = await readOriginal(dataDir, document.contentHash);
  return { document, parsed: bytes && (await parse(bytes, document.hints)) };
}

/** Compares and, where asked to, saves in one transaction, so that what was compared is what is replaced. */
async function settle(
  { database }: Corpus,
  { document, parsed }: ParsedAgain,
  run: Run,
  apply: boolean,
): Promise<ReparsedDocument> {
  const refused = refusal(parsed);
  if (!parsed || refused) return left(document, refused ?? "");
  if (!apply) return tryOut(database, document, parsed, run.moved);
  return whileReplacing(database, async (view) => {
    const current = await readStoredDocument(view, document.id);
    if (!current) return left(document, "It was removed meanwhile.");
    const { outcome, plan } = await compare(view, current, parsed, new Map());
    const newer = current.parserVersion !== PARSER_VERSION;
    if (outcome.kind === "changed" || (outcome.kind === "same" && newer)) await replaceDocument(view, plan.reading);
    for (const id of await listDuplicates(view, [...plan.moved.values()])) if (run.done.has(id)) run.again.add(id);
    return outcome;
  });
}

/** Compares and writes nothing but `moved`, so that later documents are compared as if this one had been saved. */
async function tryOut(
  database: DatabaseView,
  document: StoredDocument,
  parsed: ParsedDocument,
  moved: Map<string, string>,
): Promise<ReparsedDocument> {
  const { outcome, plan } = await compare(database, document, parsed, moved);
  if (outcome.kind === "changed") for (const [hash, id] of plan.moved) moved.set(hash, id);
  return outcome;
}

async function compare(
  view: DatabaseView,
  document: StoredDocument,
  parsed: ParsedDocument,
  moved: ReadonlyMap<string, string>,
): Promise<{ outcome: ReparsedDocument; plan: ReparsePlan }> {
  const plan = await planReparse(view, document, parsed, moved);
  const { removed, orphaned } = await orphanedCorrections(view, plan);
  const reason = `${removed} corrections are of a statement that is no longer found in it.`;
  if (removed > 0) return { outcome: left(document, reason), plan };
  const kind = plan.changes.length > 0 ? "changed" : "same";
  const { fileName } = document.hints;
  return { outcome: { fileName, kind, changes: plan.changes, orphaned, reason: null }, plan };
}

function refusal(parsed: ParsedDocument | null): string | null {
  if (!parsed) return "Its kept bytes are missing or damaged (see npm run audit).";
  if (parsed.rejection) return `It would be rejected now: ${parsed.rejection.reason}. ${parsed.rejection.message}`;
  return parsed.statements.length === 0 ? "No statement is found in it any longer." : null;
}

function left({ hints }: StoredDocument, reason: string): ReparsedDocument {
  return { fileName: hints.fileName, kind: "left", changes: [], orphaned: [], reason };
}

/** How many corrections hold of statements that would go, and which would find nothing in those that change. */
async function orphanedCorrections(view: DatabaseView, { reading }: ReparsePlan) {
  const corrections = await readCorrections(view, [...reading.removed, ...reading.changed.map(({ id }) => id)]);
  const removed = corrections.filter(({ statementId }) => reading.removed.includes(statementId)).length;
  const orphaned = reading.changed.flatMap(({ id, statement }) => {
    const own = corrections.filter(({ statementId }) => statementId === id);
    return applyCorrections(statement, own).unapplied.map(({ recordKey, field }) => `${id}: ${recordKey} ${field}`);
  });
  return { removed, orphaned };
}

function count({ kinds, fields }: ReparseReport, { kind, changes }: ReparsedDocument): void {
  kinds[kind]++;
  for (const change of changes) for (const { field } of change.fields) fields[field] = (fields[field] ?? 0) + 1;
}
