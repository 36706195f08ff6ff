// Reads the files in a tar archive one after the other; nothing is unpacked to the disk.
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable, Transform, type TransformCallback } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract, type Extract } from "tar-stream";
import { refuseBeyond } from "@/lib/corpus/read-input";
import { RejectedDocument, type Rejection } from "@/lib/domain/rejection";
import { memberName, type ArchiveMember } from "./archive-member";
import type { InflationBudget } from "./inflation-budget";

type Entry = Extract extends AsyncIterable<infer T> ? T : never;

const FILES = ["file", "contiguous-file"];
const NO_FILE: Rejection = { reason: "unreadable", message: "It is no regular file. Pack the file itself." };

/**
 * The files in the archive (a path, or its bytes; plain or by gzip) in its order; folders are left out.
 * All that it unfolds to is taken from `budget`.
 * @throws RejectedDocument `damaged` where it is no archive, or broken; `too-large` where it unfolds beyond measure
 */
export async function* readTar(
  from: string | Uint8Array,
  maxFileMb: number,
  budget: InflationBudget,
): AsyncGenerator<ArchiveMember, void> {
  const unpack = extract();
  const source = typeof from === "string" ? createReadStream(from) : Readable.from([from]);
  const measured = measure(budget);
  const fed = (await isGzip(from))
    ? pipeline(source, createGunzip(), measured, unpack)
    : pipeline(source, measured, unpack);
  // A failure destroys `unpack`, so that reading the entries fails, too.
  fed.catch(() => undefined);
  try {
    for await (const entry of unpack) {
      if (entry.header.type !== "directory") yield memberOf(entry, maxFileMb);
      entry.resume();
    }
    await fed;
  } catch (error) {
    throw damaged(await fed.then(() => error).catch((first: unknown) => first));
  } finally {
    source.destroy();
  }
}

function memberOf(entry: Entry, maxFileMb: number): ArchiveMember {
  const { name, size = 0, type } = entry.header;
  const read = async () => {
    refuseBeyond(size, maxFileMb);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of entry) chunks.push(chunk as Buffer);
    } catch (error) {
      throw damaged(error);
    }
    return Buffer.concat(chunks);
  };
  return { name: memberName(name), problem: FILES.includes(type ?? "file") ? null : NO_FILE, read };
}

function measure(budget: InflationBudget): Transform {
  const transform = (chunk: Buffer, _: BufferEncoding, done: TransformCallback) => {
    try {
      budget.spend(chunk.length);
      done(null, chunk);
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({ transform });
}

async function isGzip(from: string | Uint8Array): Promise<boolean> {
  const head = typeof from === "string" ? await headOf(from) : from;
  return head[0] === 0x1f && head[1] === 0x8b;
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  return buffer;
}

function damaged(error: unknown): RejectedDocument {
  if (error instanceof RejectedDocument) return error;
  const why = `It is no tar archive (.tar, .tar.gz, .tgz), or it is damaged: ${(error as Error).message}.`;
  return new RejectedDocument("damaged", `${why} Fetch it again.`);
}
