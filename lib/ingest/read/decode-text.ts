// Turns bytes into text: UTF-8 first, UTF-16 by its mark, other encodings by a guess that is always reported.
import chardet from "chardet";
import iconv from "iconv-lite";
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import { RejectedDocument } from "@/lib/domain/rejection";

/** Text and the name of the encoding that it was read with. */
export interface DecodedText {
  text: string;
  encoding: string;
}

/** Share of undecodable characters up to which a text still counts as UTF-8 with flaws. */
const FLAWED_UTF8 = 0.005;
const GUESS_BYTES = 65_536;
const CONTROL_SHARE = 0.1;

/**
 * Decodes a text of unknown encoding; `declared` is the charset that the document itself names, if any.
 * @throws RejectedDocument `binary` where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Outcome<DecodedText> {
  const marked = decodeByMark(bytes);
  if (marked) return outcome(marked);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return guessed(iconv.decode(Buffer.from(bytes), unmarked), unmarked);
  rejectBinary(bytes);
  const strict = strictUtf8(bytes);
  if (strict !== null) return outcome({ text: strict, encoding: "utf-8" });
  return decodeFlawed(bytes, declared);
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, "utf-16be");
  return null;
}

function decodeUtf16(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding };
}

/** UTF-16 without a mark shows as a NUL in every second byte wherever the letters are Latin. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4_096);
  if (sample.length < 8) return null;
  const nul = [0, 0];
  sample.forEach((byte, at) => (byte === 0 ? (nul[at % 2] = (nul[at % 2] ?? 0) + 1) : undefined));
  const [even = 0, odd = 0] = nul.map((count) => (count * 2) / sample.length);
  if (odd > 0.6 && even < 0.05) return "utf-16le";
  return even > 0.6 && odd < 0.05 ? "utf-16be" : null;
}

function rejectBinary(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, GUESS_BYTES);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  if (controls <= sample.length * CONTROL_SHARE) return;
  throw new RejectedDocument(
    "binary",
    "The file holds binary data, not text. Ingest PDF, DOCX, HTML, Markdown or text.",
  );
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeFlawed(bytes: Uint8Array, declared?: string): Outcome<DecodedText> {
  const text = new TextDecoder("utf-8").decode(bytes);
  const flaws = text.split("\ufffd").length - 1;
  const multibyte = /[^\x00-\x7f\ufffd]/.test(text);
  if ((flaws <= text.length * FLAWED_UTF8 && multibyte) || !likelyLegacy(bytes)) {
    return outcome({ text, encoding: "utf-8" }, [replaced(flaws)]);
  }
  const encoding = guessEncoding(bytes, declared);
  return guessed(iconv.decode(Buffer.from(bytes), encoding), encoding);
}

/** Bytes that no sensible reader takes for another encoding stay UTF-8: those where nothing could be guessed. */
function likelyLegacy(bytes: Uint8Array): boolean {
  return chardet.detect(bytes.subarray(0, GUESS_BYTES)) !== null;
}

function guessEncoding(bytes: Uint8Array, declared?: string): string {
  if (declared && iconv.encodingExists(declared) && !/^utf-?8$/i.test(declared)) return web(declared);
  const found = chardet
    .analyse(bytes.subarray(0, GUESS_BYTES))
    .find(({ name }) => !/^utf|^ascii/i.test(name) && iconv.encodingExists(name));
  return web(found?.name ?? "windows-1252");
}

/** As browsers do: what calls itself ISO-8859-1 is read as windows-1252. */
function web(name: string): string {
  return /^iso-8859-1$|^latin-?1$/i.test(name) ? "windows-1252" : name.toLowerCase();
}

function guessed(text: string, encoding: string): Outcome<DecodedText> {
  const notice: Notice = {
    ruleId: "read/encoding-guessed",
    level: "warning",
    message: `The text is not marked with its encoding and is not UTF-8; it was read as ${encoding}, which is a guess.`,
  };
  return outcome({ text, encoding }, [notice]);
}

function replaced(count: number): Notice {
  const message = `${count} byte sequences that are not valid UTF-8 were replaced by the replacement character (\ufffd).`;
  return { ruleId: "read/invalid-utf8", level: "warning", message };
}
