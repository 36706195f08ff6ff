// The front door of reading: bytes in, one canonical text out, or a coded reason why not.
import type { Format } from "@/lib/domain/media-types";
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import { RejectedDocument } from "@/lib/domain/rejection";
import type { SourceText } from "@/lib/domain/source-text";
import { rejectBrokenWords } from "./reject-broken-words";
import { cleanSidecar } from "./clean-sidecar";
import { cleanText } from "./clean-text";
import { decodeText } from "./decode-text";
import { detectFormat, type ReadHints } from "./detect-format";
import { readMarkdown } from "./read-markdown";
import { turnedShare } from "./turned-arabic";
import { readPlainText } from "./read-plain-text";

/** Longer texts are no statement and no record of one meeting; they would only hold up the run. */
const MAX_CHARACTERS = 2_000_000;
const MAX_LINES = 100_000;
const SAMPLE = 200_000;
const LEAST_LETTERS = 0.4;
const MAX_TEXT_BYTES = MAX_CHARACTERS * 4;

/**
 * Reads a document of any known format.
 * @throws RejectedDocument where the document cannot be read, with the reason and what to do.
 */
export async function readSource(bytes: Uint8Array, hints: ReadHints): Promise<Outcome<SourceText>> {
  const { value: format, notices } = detectFormat(bytes, hints);
  const read = await readFormat(format, bytes);
  rejectTooLong(read.value.text);
  if (read.value.text.trim() === "") throw new RejectedDocument("empty", "The document holds no text.");
  rejectWordless(read.value.text);
  rejectBrokenWords(read.value.text);
  const sidecar = cleanSidecar(read.value.sidecar);
  return outcome({ ...read.value, sidecar: sidecar.value }, [...notices, ...read.notices, ...sidecar.notices]);
}

async function readFormat(format: Format, bytes: Uint8Array): Promise<Outcome<SourceText>> {
  switch (format) {
    // The heavy readers are loaded only for documents that need them.
    case "pdf":
      return (await import("./read-pdf")).readPdf(bytes);
    case "docx":
      return (await import("./read-docx")).readDocx(bytes);
    case "doc":
      return (await import("./read-doc")).readDoc(bytes);
    case "html":
      return (await import("./read-html")).readHtml(limited(bytes));
    default:
      return readTextual(format, limited(bytes));
  }
}

function readTextual(format: "markdown" | "text", bytes: Uint8Array): Outcome<SourceText> {
  const notices: Notice[] = [];
  const decoded = decodeText(bytes);
  const clean = cleanText(decoded.value.text);
  const read = format === "markdown" ? readMarkdown : readPlainText;
  const source = read(clean.value, decoded.value.encoding);
  const turned = turnedShare(source.value.text) === null ? [] : [TURNED];
  return outcome(source.value, notices.concat(decoded.notices, clean.notices, source.notices, turned));
}

const TURNED: Notice = {
  ruleId: "read/arabic-letters-turned",
  level: "warning",
  message:
    "The joined letters lam and alef stand the wrong way round, as in text taken out of some PDFs: searches may miss words.",
};

/** Codes of glyphs, tables of numbers and the like are text to a computer, but nobody's words. */
function rejectWordless(text: string): void {
  const marks = text.slice(0, SAMPLE).replace(/\s+/g, "");
  const letters = marks.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= marks.length * LEAST_LETTERS) return;
  const share = Math.round((letters / marks.length) * 100);
  const message = `The text holds hardly any words (${share} % letters); it may be made of codes of a font. Ingest another version.`;
  throw new RejectedDocument("unreadable", message);
}

function limited(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_TEXT_BYTES) throw tooLong(bytes.length);
  return bytes;
}

function rejectTooLong(text: string): void {
  if (text.length > MAX_CHARACTERS) throw tooLong(text.length);
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  if (lines <= MAX_LINES) return;
  const message = `The text has too many lines for a statement (${lines}; the limit is ${MAX_LINES}). Split it into one file for each statement.`;
  throw new RejectedDocument("too-large", message);
}

function tooLong(length: number): RejectedDocument {
  const message = `The text is too long for a statement (${length} characters; the limit is ${MAX_CHARACTERS}). Split it into one file for each statement.`;
  return new RejectedDocument("too-large", message);
}
