// Downloads one file whole: goes on where it broke off, and believes only the right checksum.
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { ArchiveFile } from "./dataverse-files";
import { DownloadError, networkReason } from "./download-error";

export interface DownloadOptions {
  /** Told the bytes that are there, those of earlier tries included. */
  onBytes?: (received: number) => void;
  signal?: AbortSignal;
}

/** Connections that break are taken up again so often before it is left to the user. */
const ATTEMPTS = 4;

/**
 * Downloads `file` to `path`, unless it is there already. What arrived stays beside it (`.part`) until it is whole.
 * @throws DownloadError where it breaks off again and again, is refused, or has the wrong checksum
 */
export async function downloadFile(file: ArchiveFile, path: string, options: DownloadOptions = {}): Promise<void> {
  if (await hasChecksum(path, file)) return;
  // Named after the checksum, so that another version of the file never goes on with the bytes of this one.
  const part = `${path}.${file.checksum.value.slice(0, 12)}.part`;
  await mkdir(dirname(path), { recursive: true });
  // Archives are known to give the size of another form of a table: the checksum alone says that a file is whole.
  for (let attempt = 1; (await sizeOf(part)) < file.bytes && !(await hasChecksum(part, file)); attempt++) {
    const broken = await fetchRest(file, part, options);
    if (broken && !(await hasChecksum(part, file)) && (attempt === ATTEMPTS || options.signal?.aborted))
      throw brokenOff(file, await sizeOf(part), broken);
  }
  if (!(await hasChecksum(part, file))) {
    await rm(part, { force: true });
    throw new DownloadError(
      `${file.name} arrived with another checksum than the archive gives. Run the command again.`,
    );
  }
  await rename(part, path);
}

/** Adds what is missing to `part`; gives the reason where the connection broke. */
async function fetchRest(file: ArchiveFile, part: string, options: DownloadOptions): Promise<string | null> {
  const held = await sizeOf(part);
  try {
    const headers = held > 0 ? { Range: `bytes=${held}-` } : undefined;
    const answer = await fetch(file.url, { headers, signal: options.signal });
    refuse(file, answer);
    // An archive that does not know ranges answers 200 with the whole file.
    await append(answer, part, answer.status === 206 ? held : 0, options);
    return (await sizeOf(part)) < file.bytes ? "the connection ended early" : null;
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    return networkReason(error);
  }
}

function refuse({ name }: ArchiveFile, { status, ok }: Response): void {
  if (ok) return;
  const what = status === 404 ? `The archive does not have ${name} any more` : `The archive refused ${name}`;
  throw new DownloadError(`${what} (status ${status}). Try again later.`);
}

async function append(answer: Response, part: string, held: number, { onBytes }: DownloadOptions): Promise<void> {
  let received = held;
  const count = new Transform({
    transform(chunk: Buffer, _, next) {
      onBytes?.((received += chunk.length));
      next(null, chunk);
    },
  });
  const body = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
  await pipeline(body, count, createWriteStream(part, { flags: held > 0 ? "a" : "w" }));
}

async function hasChecksum(path: string, { checksum }: ArchiveFile): Promise<boolean> {
  if ((await sizeOf(path)) === 0) return false;
  const hash = createHash(checksum.algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex") === checksum.value;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

function brokenOff({ name, bytes }: ArchiveFile, received: number, why: string): DownloadError {
  const share = `${(received / 1e6).toFixed(1)} of ${(bytes / 1e6).toFixed(1)} MB`;
  return new DownloadError(`${name} broke off after ${share}: ${why}. Run the command again: it goes on from there.`);
}
