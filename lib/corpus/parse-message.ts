// What the pool and its children say to each other: requests as messages, results as frames on a pipe of their own.
import type { DocumentHints } from "@/lib/domain/document-hints";

/** Parent to child, by the message channel. */
export interface ParseRequest {
  bytes: Uint8Array;
  hints: DocumentHints;
}

/** Child to parent, once, when it can take work. */
export interface ParseReady {
  ready: true;
}

/** The descriptor in the child on which results are written; the parent can stop reading it, unlike messages. */
export const RESULT_DESCRIPTOR = 4;
/** A frame is the length of its JSON in bytes (32 bits, little-endian), then the JSON. */
export const FRAME_HEAD = 4;
