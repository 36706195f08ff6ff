// A worker for the tests of the parse pool: does whatever harm the document's text asks for.
import { Socket } from "node:net";
import { RESULT_DESCRIPTOR, type ParseRequest } from "./parse-message";
import { serveParser } from "./serve-parser";

const harms: Record<string, () => unknown> = {
  hang: () => {
    for (;;);
  },
  crash: () => process.exit(7),
  abort: () => process.abort(),
  heap: () => {
    const held: unknown[] = [];
    for (;;) held.push(new Array(1_000).fill({}));
  },
  buffers: () => {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(4_194_304, 1));
  },
  flood: () => {
    const pipe = new Socket({ fd: RESULT_DESCRIPTOR, readable: false, writable: true });
    const pour = (): boolean => pipe.write(Buffer.alloc(1_048_576, "x"), pour) || true;
    return new Promise(() => pour());
  },
  nonsense: () => ({ statements: "none" }),
  shout: () => console.error("x".repeat(10_000_000)) ?? console.log("x".repeat(10_000_000)),
};

const EMPTY = { mediaType: null, encoding: null, statements: [], language: null, title: null, notices: [] };

serveParser(async ({ bytes, hints }: ParseRequest) => {
  const planted = await harms[Buffer.from(bytes).toString()]?.();
  return planted ?? { ...EMPTY, rejection: { reason: "not-a-statement", message: hints.fileName } };
});
