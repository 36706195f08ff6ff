// The way of one document: read, segment, judge, extract. No disk, database, network or clock.
import type { DocumentHints } from "@/lib/domain/document-hints";
import { limitNotices } from "@/lib/domain/limit-notices";
import type { Notice } from "@/lib/domain/notice";
import type { ParsedDocument } from "@/lib/domain/parsed-document";
import { RejectedDocument, type Rejection } from "@/lib/domain/rejection";
import type { StatementSegments } from "@/lib/domain/segments";
import type { SourceText } from "@/lib/domain/source-text";
import type { Statement } from "@/lib/domain/statement";
import { extractStatement } from "./extract/extract-statement";
import { shippedModels, type Models } from "./extract/model/models";
import { judgeStatement } from "./extract/judge-statement";
import { readSource } from "./read/read-source";
import { segmentText } from "./segment/segment-text";

/**
 * Everything that a document says, or why it gives nothing. Never throws for a bad document. `models` are those of the
 * product, others where models are measured.
 */
export async function parseDocument(
  bytes: Uint8Array,
  hints: DocumentHints,
  models: Models = shippedModels,
): Promise<ParsedDocument> {
  const parsed = emptyDocument();
  try {
    const source = await readSource(bytes, hints);
    parsed.mediaType = source.value.mediaType;
    parsed.encoding = source.value.encoding;
    parsed.notices.push(...source.notices);
    addStatements(parsed, withHints(source.value, hints), models);
  } catch (error) {
    parsed.statements = [];
    parsed.rejection = rejectionOf(error);
  }
  parsed.notices = limitNotices(parsed.notices);
  return parsed;
}

/** What stands in the document itself goes before what was said of it elsewhere. */
function withHints(source: SourceText, { sidecar, bareSpeech }: DocumentHints): SourceText {
  return { ...source, sidecar: { ...sidecar, ...source.sidecar }, ...(bareSpeech && { bareSpeech }) };
}

function addStatements(parsed: ParsedDocument, source: SourceText, models: Models): void {
  const { value: segments, notices } = segmentText(source);
  parsed.notices.push(...notices);
  const judgement = judgeStatement(segments, source.bareSpeech);
  parsed.language = judgement.language;
  parsed.title = judgement.title;
  parsed.rejection = judgement.rejection;
  if (parsed.rejection) parsed.notices.push(...segments.flatMap((segment) => segment.notices));
  else parsed.statements = segments.map((each) => extracted(each, models));
}

/** A statement carries the notices of its own text: those of segmenting and those of extraction. */
function extracted(segments: StatementSegments, models: Models): Statement {
  const { value, notices } = extractStatement(segments, models);
  const all = new Set([...segments.notices, ...value.notices, ...notices].map((notice) => JSON.stringify(notice)));
  return { ...value, notices: limitNotices([...all].map((notice) => JSON.parse(notice) as Notice)) };
}

function rejectionOf(error: unknown): Rejection {
  if (error instanceof RejectedDocument) return { reason: error.reason, message: error.message };
  const why = error instanceof Error ? error.message : String(error);
  return { reason: "parser-crashed", message: `The parser failed on this document (${why}). Please report it.` };
}

function emptyDocument(): ParsedDocument {
  return { mediaType: null, encoding: null, statements: [], rejection: null, language: null, title: null, notices: [] };
}
