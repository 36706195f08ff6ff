// Reads old Word documents (.doc, Word 97 to 2003).
import { MEDIA_TYPES } from "@/lib/domain/media-types";
import { outcome, type Outcome } from "@/lib/domain/notice";
import { RejectedDocument } from "@/lib/domain/rejection";
import type { SourceText } from "@/lib/domain/source-text";
import { joinBlocks } from "./block-text";
import { cleanBlocks } from "./clean-blocks";
import { readCompoundFile } from "./compound-file";
import { readStories, tableName } from "./word-binary";
import { wordBlocks } from "./word-blocks";

const WORD_MARK = 0xa5ec;
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const CONVERT = "Save it as DOCX or PDF and try again.";

/**
 * The source text of an old Word document; headers and footers of its pages are left out.
 * @throws RejectedDocument `damaged`, `encrypted`, or `unknown-format` where it is no document of Word 97 or later
 */
export function readDoc(bytes: Uint8Array): Outcome<SourceText> {
  const streams = readCompoundFile(bytes);
  if (streams.has("EncryptedPackage")) throw encrypted();
  const word = streams.get("WordDocument");
  if (!word)
    throw new RejectedDocument("unknown-format", `The file is of an old Office format, but not Word. ${CONVERT}`);
  const { value: blocks, notices } = cleanBlocks(blocksIn(word, streams));
  const { text, headings } = joinBlocks(blocks);
  const facts = { mediaType: MEDIA_TYPES.doc, encoding: null, layout: "marked", headings, pages: [], sidecar: {} };
  return outcome({ text, ...facts, layout: "marked" }, notices);
}

function blocksIn(word: Buffer, streams: Map<string, Buffer>) {
  try {
    refuse(word);
    const table = streams.get(tableName(word));
    if (!table) throw new RangeError("its tables are missing");
    return wordBlocks(readStories(word, table));
  } catch (error) {
    if (error instanceof RejectedDocument) throw error;
    throw new RejectedDocument(
      "damaged",
      `The old Word document is damaged (${(error as Error).message}). Fetch it again.`,
    );
  }
}

function refuse(word: Buffer): void {
  const older = word.readUInt16LE(0) !== WORD_MARK || word.readUInt16LE(2) < WORD_97;
  if (older) throw new RejectedDocument("unknown-format", `The document is of Word 95 or older. ${CONVERT}`);
  if (word.readUInt16LE(0x0a) & ENCRYPTED) throw encrypted();
}

function encrypted(): RejectedDocument {
  return new RejectedDocument("encrypted", "The document asks for a password. Save it without one.");
}
