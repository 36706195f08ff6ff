// Reads the bytes of one document, never more than allowed.
import { constants, open, type FileHandle } from "node:fs/promises";
import { RejectedDocument } from "@/lib/domain/rejection";
import { explain } from "./walk-inputs";

/**
 * The bytes of the file at `path`.
 * @throws RejectedDocument `too-large` beyond `maxMb` megabytes (nothing is read then), `unreadable` where it cannot
 * be read or is no regular file
 */
export async function readInput(path: string, maxMb: number): Promise<Uint8Array> {
  try {
    // Without waiting: a named pipe that took the file's place would else block for ever.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return await readOpen(file, maxMb).finally(() => file.close());
  } catch (error) {
    if (error instanceof RejectedDocument) throw error;
    throw new RejectedDocument("unreadable", explain(error));
  }
}

async function readOpen(file: FileHandle, maxMb: number): Promise<Uint8Array> {
  const facts = await file.stat();
  if (!facts.isFile()) throw new RejectedDocument("unreadable", "It is no regular file. Save it as a file first.");
  refuseBeyond(facts.size, maxMb);
  const bytes = await readUpTo(file, facts.size + 1);
  const after = await file.stat();
  if (bytes.byteLength === facts.size && after.mtimeMs === facts.mtimeMs && after.size === facts.size) return bytes;
  throw new RejectedDocument("unreadable", "It changed while it was read. Ingest it again when it is complete.");
}

/** Up to `most` bytes: a file that grows for ever would never end otherwise. */
async function readUpTo(file: FileHandle, most: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await file.read(bytes, length, most - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** @throws RejectedDocument where `size` (bytes) is more than `maxMb` megabytes */
export function refuseBeyond(size: number, maxMb: number): void {
  if (size <= maxMb * 1_048_576) return;
  const found = `It has ${(size / 1_048_576).toFixed(1)} MB, more than the ${maxMb} MB allowed.`;
  throw new RejectedDocument("too-large", `${found} Split it, or raise MAX_FILE_MB.`);
}
