// Says what a document is from its bytes; its name only decides between formats that look alike.
import { MEDIA_TYPES, type Format } from "@/lib/domain/media-types";
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import { RejectedDocument } from "@/lib/domain/rejection";

/** What is known about a document besides its bytes. */
export interface ReadHints {
  fileName: string;
  mediaType?: string;
}

interface Signature {
  bytes: number[];
  name: string;
  advice: string;
}

const CONVERT = "Save it as PDF, DOCX or plain text and try again.";
const OCR = "Reading text from pictures (OCR) is outside what Rostrum does.";
const SIGNATURES: Signature[] = [
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: "a rich text file (RTF)", advice: CONVERT },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a PNG picture", advice: OCR },
  { bytes: [0xff, 0xd8, 0xff], name: "a JPEG picture", advice: OCR },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: "a GIF picture", advice: OCR },
  { bytes: [0x49, 0x49, 0x2a, 0x00], name: "a TIFF picture", advice: OCR },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], name: "a TIFF picture", advice: OCR },
  { bytes: [0x1f, 0x8b], name: "a gzip archive", advice: "Unpack it and ingest the files inside." },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: "a 7z archive", advice: "Unpack it and ingest the files inside." },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: "a RAR archive", advice: "Unpack it and ingest the files inside." },
];

const DATA_EXTENSIONS = new Set(["csv", "tsv", "json", "jsonl", "ndjson", "xml", "yaml", "yml"]);
const EXTENSIONS: Record<string, Format> = {
  pdf: "pdf",
  docx: "docx",
  doc: "doc",
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  text: "text",
};
const BY_MEDIA_TYPE = new Map<string, Format>([
  ...Object.entries(MEDIA_TYPES).map(([format, mediaType]): [string, Format] => [mediaType, format as Format]),
  ["application/xhtml+xml", "html"],
]);

/**
 * The format of a document; a name that promises another one is a notice.
 * @throws RejectedDocument `empty` or `unknown-format`, saying what the file is where that can be seen.
 */
export function detectFormat(bytes: Uint8Array, hints: ReadHints): Outcome<Format> {
  if (bytes.length === 0) throw new RejectedDocument("empty", "The file is empty.");
  rejectKnownOthers(bytes);
  const extension = extensionOf(hints.fileName);
  const promised = EXTENSIONS[extension] ?? BY_MEDIA_TYPE.get(hints.mediaType?.split(";")[0]?.trim() ?? "");
  const seen = seenFormat(bytes);
  if (seen === "text" && DATA_EXTENSIONS.has(extension) && !promised) {
    throw new RejectedDocument(
      "unknown-format",
      `The file is structured data (.${extension}), not a document. ${CONVERT}`,
    );
  }
  const format = seen === "text" && promised === "markdown" ? "markdown" : seen;
  return outcome(format, promised && promised !== format ? [mismatch(extension, promised, format)] : []);
}

function seenFormat(bytes: Uint8Array): Format {
  const head = latin1(bytes.subarray(0, 4096));
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return "doc";
  if (head.startsWith("PK\u0003\u0004")) return zipFormat(bytes);
  const start = head
    .replaceAll("\0", "")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .trimStart()
    .toLowerCase();
  if (
    /^(?:<!--[^]{0,1000}?-->\s*)*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,1000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|section|title|meta)[\s>]/.test(
      start,
    )
  ) {
    return "html";
  }
  if (start.startsWith("<?xml"))
    throw new RejectedDocument("unknown-format", `The file is XML, not a document that Rostrum reads. ${CONVERT}`);
  return "text";
}

function zipFormat(bytes: Uint8Array): Format {
  // The names of a zip's entries stand uncompressed in its directory, at the end of the file.
  const directory = latin1(bytes.subarray(Math.max(0, bytes.length - 262_144)));
  if (directory.includes("word/document")) return "docx";
  if (!directory.includes("PK\u0005\u0006")) {
    throw new RejectedDocument("damaged", "The file is a zip container that is cut off or damaged. Fetch it again.");
  }
  throw new RejectedDocument(
    "unknown-format",
    "The file is a zip container but not a Word document (.docx). If it holds documents, give it a name that ends in .zip.",
  );
}

function rejectKnownOthers(bytes: Uint8Array): void {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (found) throw new RejectedDocument("unknown-format", `The file is ${found.name}. ${found.advice}`);
}

function mismatch(extension: string, promised: Format, format: Format): Notice {
  const name = extension === "" ? `The media type says ${promised}` : `The file's name ends in .${extension}`;
  return {
    ruleId: "read/extension-mismatch",
    level: "warning",
    message: `${name}, but its content is ${format}; it was read as ${format}.`,
  };
}

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
