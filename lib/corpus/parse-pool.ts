// Parses documents in child processes with limits on time, memory and output: a document can kill its child, never the run.
import { fileURLToPath } from "node:url";
import { ParsedDocumentSchema, type ParsedDocument } from "@/lib/domain/parsed-document";
import type { RejectionReason } from "@/lib/domain/rejection";
import { startParseChild, type ChildLimits, type ChildOutcome, type ParseChild } from "./parse-child";
import type { ParseRequest } from "./parse-message";

/** `size` children; `timeoutMs` and `memoryMb` hold for each document; `workerPath` is another worker, for tests. */
export interface ParsePoolOptions {
  size: number;
  timeoutMs: number;
  memoryMb: number;
  maxOutputBytes?: number;
  workerPath?: string;
}

export interface ParsePool {
  /**
   * Parses one document as soon as a child is free; never rejects because of the document.
   * @throws ParserUnavailable where no child starts or stays: the document is as good as before
   */
  parse(bytes: Uint8Array, hints: ParseRequest["hints"]): Promise<ParsedDocument>;
  /** Ends all children; documents that wait or are being parsed end as `parser-crashed`. */
  close(): Promise<void>;
}

/** Children do not start, or are ended from outside; what was to be parsed has to be tried again. */
export class ParserUnavailable extends Error {
  override readonly name = "ParserUnavailable";
}

/** A child is replaced after so many documents, so that what it leaks stays small. */
const MOST_JOBS = 2_000;
const OUTPUT_BYTES = 128 * 1_048_576;

/** Starts with no child; each is started when there is work for it. */
export function createParsePool(options: ParsePoolOptions): ParsePool {
  const limits: ChildLimits = { ...options, maxOutputBytes: options.maxOutputBytes ?? OUTPUT_BYTES };
  const workerPath = options.workerPath ?? fileURLToPath(new URL("./parse-worker.ts", import.meta.url));
  const free: ParseChild[] = [];
  const all = new Set<ParseChild>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;

  async function parse(bytes: Uint8Array, hints: ParseRequest["hints"]): Promise<ParsedDocument> {
    if (busy >= options.size) await new Promise<void>((resolve) => waiting.push(resolve));
    busy++;
    try {
      return closed ? stopped() : await runFairly({ bytes, hints });
    } finally {
      busy--;
      waiting.shift()?.();
    }
  }

  /**
   * What is not the document's doing is tried once more: that the child was ended from outside, or lacks memory after
   * other documents.
   */
  async function runFairly(request: ParseRequest): Promise<ParsedDocument> {
    const child = takeChild();
    const used = child.jobs() > 0;
    const outcome = await runIn(child, request);
    const again = outcome.kind === "interrupted" || (used && outcome.kind === "out-of-memory");
    const last = again && !closed ? await runIn(startChild(), request) : outcome;
    return closed && last.kind === "interrupted" ? stopped() : toDocument(last, limits);
  }

  async function runIn(child: ParseChild, request: ParseRequest): Promise<ChildOutcome> {
    const outcome = await child.run(request);
    if (child.alive() && child.jobs() < MOST_JOBS && !closed) free.push(child);
    else drop(child);
    return outcome;
  }

  function takeChild(): ParseChild {
    for (let child = free.pop(); child; child = free.pop()) {
      if (child.alive()) return child;
      drop(child);
    }
    return startChild();
  }

  function startChild(): ParseChild {
    const child = startParseChild(workerPath, limits);
    all.add(child);
    return child;
  }

  function drop(child: ParseChild): void {
    child.kill();
    all.delete(child);
  }

  function close(): Promise<void> {
    closed = true;
    for (const child of all) drop(child);
    return Promise.resolve();
  }
  return { parse, close };
}

function toDocument(outcome: ChildOutcome, { timeoutMs, memoryMb, maxOutputBytes }: ChildLimits): ParsedDocument {
  switch (outcome.kind) {
    case "result":
      return validated(outcome.json);
    case "too-slow":
      return failed(
        "too-slow",
        `Parsing took longer than ${timeoutMs / 1000} seconds. Raise PARSE_TIMEOUT_SECONDS or split the document.`,
      );
    case "out-of-memory":
      return failed(
        "out-of-memory",
        `Parsing needed more than ${memoryMb} MB of memory. Raise PARSE_MEMORY_MB or split the document.`,
      );
    case "flooded":
      return failed(
        "too-large",
        `The document gave more than ${maxOutputBytes} bytes of records. Split it into smaller files.`,
      );
    case "interrupted":
      throw new ParserUnavailable(
        `The parser's process cannot run (${lastLine(outcome.detail)}). Run the command again, with less beside it.`,
      );
    case "crashed":
      return failed(
        "parser-crashed",
        `The parser's process ended while reading the document (${lastLine(outcome.detail)}). Please report it.`,
      );
  }
}

/** Nothing from a child is believed before it has passed the schema. */
function validated(json: string): ParsedDocument {
  try {
    return ParsedDocumentSchema.parse(JSON.parse(json));
  } catch (error) {
    const why = error instanceof Error ? lastLine(error.message) : String(error);
    return failed(
      "parser-crashed",
      `The parser gave a record that does not hold its own rules (${why}). Please report it.`,
    );
  }
}

function lastLine(detail: string): string {
  const lines = detail.split("\n").filter((line) => line.trim() !== "");
  return (lines.find((line) => /error/i.test(line)) ?? lines[0] ?? "no message").trim().slice(0, 300);
}

function stopped(): ParsedDocument {
  return failed("parser-crashed", "The parser was stopped.");
}

function failed(reason: RejectionReason, message: string): ParsedDocument {
  return {
    mediaType: null,
    encoding: null,
    statements: [],
    rejection: { reason, message },
    language: null,
    title: null,
    notices: [],
  };
}
