// Asks a site for one address as a browser would, and takes the time until the last byte.
import { Agent, get } from "node:http";
import { gunzipSync } from "node:zlib";

/** One answer; times in milliseconds since it was asked for. */
export interface PageAnswer {
  status: number;
  firstByteMs: number;
  ms: number;
  /** As sent, compressed where the site compresses. */
  sent: Buffer;
  isCompressed: boolean;
  /** Whether the site sent a page that it had made before. */
  isRemembered: boolean;
}

/** Connections are kept open, as browsers do; an answer that takes longer than a minute is an error. */
const AGENT = new Agent({ keepAlive: true, maxSockets: 64 });
const PATIENCE = 60_000;

/** The headers of a browser; one that reloads a page asks for it to be made anew. */
const HEADERS = { "accept-encoding": "gzip", accept: "text/html,*/*" };
const ANEW = { ...HEADERS, "cache-control": "no-cache" };

/**
 * Asks for the page; `isAnew` where it must not be one that the site made before.
 * @throws where the connection breaks or nothing comes within a minute
 */
export function askPage(url: string, { isAnew }: { isAnew: boolean }): Promise<PageAnswer> {
  const startedAt = performance.now();
  return new Promise((done, fail) => {
    const request = get(url, { agent: AGENT, headers: isAnew ? ANEW : HEADERS });
    request.setTimeout(PATIENCE, () => request.destroy(new Error(`no answer within ${PATIENCE / 1_000} s`)));
    request.once("error", fail);
    request.once("response", (response) => {
      const chunks: Buffer[] = [];
      let firstByteMs = 0;
      response.on("data", (chunk: Buffer) => {
        firstByteMs ||= performance.now() - startedAt;
        chunks.push(chunk);
      });
      response.once("error", fail);
      response.once("end", () => {
        const ms = performance.now() - startedAt;
        const isCompressed = response.headers["content-encoding"] === "gzip";
        const isRemembered = response.headers.age !== undefined;
        const times = { firstByteMs: firstByteMs || ms, ms };
        done({ status: response.statusCode ?? 0, ...times, sent: Buffer.concat(chunks), isCompressed, isRemembered });
      });
    });
  });
}

/** The size of what was sent, unpacked; in bytes. */
export function unpackedSize({ sent, isCompressed }: PageAnswer): number {
  return isCompressed ? gunzipSync(sent).length : sent.length;
}

/** Ends the connections that were kept open. */
export function closeConnections(): void {
  AGENT.destroy();
}
