// Text from a long file, chunk by chunk, in the encoding that its beginning is in.
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import iconv from "iconv-lite";
import { decodeText } from "@/lib/ingest/read/decode-text";

const CHUNK_BYTES = 1_048_576;

/**
 * The text of a file (its path, or its bytes).
 * @throws RejectedDocument `binary` where the bytes are no text
 */
export async function* decodeStream(from: string | Uint8Array): AsyncGenerator<string, void> {
  const source =
    typeof from === "string" ? createReadStream(from, { highWaterMark: CHUNK_BYTES }) : Readable.from([from]);
  let decoder: iconv.DecoderStream | null = null;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    decoder ??= iconv.getDecoder(encodingOf(chunk));
    const text = decoder.write(Buffer.from(chunk));
    if (text) yield text;
  }
  const rest = decoder?.end();
  if (rest) yield rest;
}

/** Cut at the end of a line, so that no character is broken in two. */
function encodingOf(head: Buffer): string {
  const end = head.lastIndexOf(0x0a);
  return decodeText(end > 0 ? head.subarray(0, end + 1) : head).value.encoding;
}
