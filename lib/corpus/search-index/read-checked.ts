// Reads an index file into memory piece by piece with its checksum, so that the process goes on answering meanwhile.
import { open } from "node:fs/promises";
import { continueChecksum } from "@/lib/search/segment/section-file";

const PIECE = 2 * 1_024 * 1_024;

/** @throws the system's error where it cannot be read */
export async function readChecked(path: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; checksum: number }> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(size);
    let checksum = 0;
    for (let offset = 0; offset < size;) {
      const { bytesRead } = await file.read(bytes, offset, Math.min(PIECE, size - offset), offset);
      if (bytesRead === 0) break;
      checksum = continueChecksum(checksum, bytes.subarray(offset, offset + bytesRead), offset);
      offset += bytesRead;
    }
    return { bytes, checksum };
  } finally {
    await file.close();
  }
}
