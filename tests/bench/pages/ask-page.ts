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
}

/** Connections are kept open, as browsers do; an answer that takes longer than a minute is an error. */
const AGENT = new Agent({ keepAlive: true, maxSockets: 64 });
const PATIENCE = 60_000;

/** @throws where the connection breaks or nothing comes within a minute */
export function askPage(url: string): Promise<PageAnswer> {
  const startedAt = performance.now();
  return new Promise((done, fail) => {
    const request = get(url, { agent: AGENT, headers: { "accept-encoding": "gzip", accept: "text/html,*/*" } });
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
        const times = { firstByteMs: firstByteMs || ms, ms };
        done({ status: response.statusCode ?? 0, ...times, sent: Buffer.concat(chunks), isCompressed });
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
