// Reads the body of an answer, decompressed, and never more of it than allowed: neither on the wire nor unpacked.
import type { IncomingMessage } from "node:http";
import { PassThrough, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { RejectedDocument } from "@/lib/domain/rejection";
import { refuseBeyond } from "@/lib/corpus/read-input";

const DECODERS: Record<string, () => Transform> = {
  "": () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What an answer may be packed in, for the request to say. */
export const ACCEPTED_ENCODINGS = "gzip, br";

/**
 * The bytes of the document in `answer`.
 * @throws RejectedDocument `too-large` beyond `maxMb` megabytes, `damaged` where they cannot be unpacked, and the
 * connection's error where it breaks off
 */
export async function readBody(answer: IncomingMessage, maxMb: number): Promise<Uint8Array> {
  refuseBeyond(Number(answer.headers["content-length"] ?? 0), maxMb);
  const decoder = decoderOf(answer);
  const chunks: Buffer[] = [];
  const collect = counted(maxMb, (chunk) => void chunks.push(chunk));
  await pipeline(answer, counted(maxMb), decoder, collect, drain).catch((error: Error) => {
    throw isUnpacking(error) ? damaged(error) : error;
  });
  return Buffer.concat(chunks);
}

function decoderOf({ headers }: IncomingMessage): Transform {
  const name = headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const create = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (create) return create();
  const what = `The server packed it as ${JSON.stringify(name.slice(0, 40))}, which Rostrum does not unpack.`;
  throw new RejectedDocument("unreachable", `${what} Save the document as a file and ingest that.`);
}

/** Hands bytes on until there are too many. */
function counted(maxMb: number, onChunk?: (chunk: Buffer) => void): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, next) {
      try {
        refuseBeyond((bytes += chunk.length), maxMb);
        onChunk?.(chunk);
        next(null, onChunk ? undefined : chunk);
      } catch (error) {
        next(error as Error);
      }
    },
  });
}

async function drain(source: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of source);
}

function isUnpacking(error: NodeJS.ErrnoException): boolean {
  return /^(?:Z_|ERR_(?:_ERROR_|BROTLI)|ERR_BUFFER_TOO_LARGE)/.test(error.code ?? "");
}

function damaged({ message }: Error): RejectedDocument {
  return new RejectedDocument(
    "damaged",
    `What the server packed cannot be unpacked (${message}). Fetch it again later.`,
  );
}
