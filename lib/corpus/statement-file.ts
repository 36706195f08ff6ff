// A statement of the corpus, or its citation, in the formats of other programs.
import { fillPinpoint, RECORD_FORMATS, type Pinpoint, type RecordFormat } from "@/lib/domain/citation";
import type { Locale } from "@/lib/domain/locale";
import { pinpointed, quoted } from "@/lib/domain/quoted-passage";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { statementRecord } from "@/lib/export/statement-record";
import { citeForPrograms, citeStatement } from "./cite-stored-statement";

const FILES = {
  bibtex: { mediaType: "application/x-bibtex; charset=utf-8", ending: "bib" },
  ris: { mediaType: "application/x-research-info-systems; charset=utf-8", ending: "ris" },
  "csl-json": { mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8", ending: "csl.json" },
  passage: { mediaType: "text/plain; charset=utf-8", ending: "passage.txt" },
  txt: { mediaType: "text/plain; charset=utf-8", ending: "txt" },
  json: { mediaType: "application/json; charset=utf-8", ending: "json" },
} as const satisfies Record<RecordFormat | "passage" | "txt" | "json", { mediaType: string; ending: string }>;

type FileFormat = keyof typeof FILES;

/** True for a format that statements are given in. */
export function isFileFormat(format: string): format is FileFormat {
  return Object.hasOwn(FILES, format);
}

interface FileRequest {
  statement: StoredStatement;
  /** Absolute address of the statement, without fragment. */
  address: string;
  /** The paragraphs that a citation points at; null for the whole. */
  pinpoint: Pinpoint | null;
  /** Of the footnote below a passage; records for programs are in English. */
  locale: Locale;
}

/** The file with its media type and the ending of its name. */
export function statementFile(format: FileFormat, request: FileRequest) {
  return { ...FILES[format], body: bodyOf(format, request) };
}

function bodyOf(format: FileFormat, request: FileRequest): string {
  const record = RECORD_FORMATS.find((known) => known === format);
  if (record) return citeForPrograms(record, request);
  const { statement } = request;
  if (format === "passage") return citedPassage(request);
  if (format === "txt") return `${statement.text}\n`;
  return `${JSON.stringify({ id: statement.id, ...statementRecord(statement.source.fileName, statement) }, null, 2)}\n`;
}

/** The cited paragraphs between quotation marks with the footnote below them; the footnote alone for the whole. */
function citedPassage(request: FileRequest): string {
  const { statement, pinpoint, locale } = request;
  const footnote = fillPinpoint(citeStatement(request).footnote, pinpoint);
  return pinpoint ? `${quoted(pinpointed(statement, pinpoint), locale)}\n${footnote}` : footnote;
}
