// Reads the files in a tar archive one after the other; nothing is unpacked to the disk.
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract, type Extract } from "tar-stream";
import { refuseBeyond } from "@/lib/corpus/read-input";
import { CollectionError } from "./collection-format";

/** A file of an archive or folder. `read` must be called before the next file is asked for. */
export interface TreeFile {
  path: string;
  /** @throws RejectedDocument where it is too large or cannot be read */
  read: () => Promise<Uint8Array>;
}

type Entry = Extract extends AsyncIterable<infer T> ? T : never;

/** As in folders, hidden files are left out: what some systems pack beside each file. */
const HIDDEN = /(?:^|\/)\.[^./]/;

/**
 * The regular files in the archive (.tar, or .tar.gz) in its order, by the path of the archive and their own.
 * @throws CollectionError where it is no archive, or damaged
 */
export async function* readTar(path: string, maxFileMb: number): AsyncGenerator<TreeFile, void> {
  const unpack = extract();
  const file = createReadStream(path);
  const fed = (await isGzip(path)) ? pipeline(file, createGunzip(), unpack) : pipeline(file, unpack);
  // A failure destroys `unpack`, so that it is thrown where the entries are read.
  fed.catch(() => undefined);
  try {
    for await (const entry of unpack) {
      if (entry.header.type === "file" && !HIDDEN.test(entry.header.name)) yield fileOf(path, entry, maxFileMb);
      entry.resume();
    }
    await fed;
  } catch (error) {
    throw damaged(path, error);
  } finally {
    file.destroy();
  }
}

function fileOf(archive: string, entry: Entry, maxFileMb: number): TreeFile {
  const { name, size } = entry.header;
  const read = async () => {
    refuseBeyond(size, maxFileMb);
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  return { path: `${archive}/${name.replace(/^(?:\.?\/)+/, "")}`, read };
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
}

function damaged(path: string, error: unknown): CollectionError {
  const why = `${path} is no tar archive (.tar, .tar.gz, .tgz), or it is damaged: ${(error as Error).message}.`;
  return new CollectionError(`${why} Fetch it again.`);
}
