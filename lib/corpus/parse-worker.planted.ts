// A worker for the tests of the parse pool: does whatever harm a document asks for, and parses the others.
import { Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { parseDocument } from "@/lib/ingest/pipeline";
import { RESULT_DESCRIPTOR, type ParseRequest } from "./parse-message";
import { serveParser } from "./serve-parser";

const EMPTY = { mediaType: null, encoding: null, statements: [], language: null, title: null, notices: [] };

/** What the first word of a document asks for. */
const harms: Record<string, (request: ParseRequest) => unknown> = {
  peace: ({ hints }) => ({ ...EMPTY, rejection: { reason: "not-a-statement", message: hints.fileName } }),
  wait: async (request) => {
    await setTimeout(500);
    return harms["peace"]?.(request);
  },
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
  shout: (request) => {
    console.error("x".repeat(10_000_000));
    console.log("x".repeat(10_000_000));
    return harms["peace"]?.(request);
  },
};

serveParser(async (request: ParseRequest) => {
  const [word = ""] = Buffer.from(request.bytes).toString().split(" ", 1);
  return (await harms[word]?.(request)) ?? parseDocument(request.bytes, request.hints);
});
