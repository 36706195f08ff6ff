// A whole answer of the site, as it was sent.
import type { IncomingHttpHeaders } from "node:http";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As sent, so compressed where the site compressed it. */
  body: Buffer;
  /** How long the site took from the request to the last byte; in milliseconds. */
  tookMs: number;
}
