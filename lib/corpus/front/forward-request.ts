// Hands a request on to the site's own server, and its answer back, piece by piece as both come.
import { request as ask, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { LOCALHOST } from "../local-port";
import type { Answer } from "./answer";

/** Headers that speak of one connection only. */
const OF_THE_CONNECTION = ["connection", "keep-alive", "transfer-encoding", "upgrade", "te", "trailer"];
const NO_ANSWER = "The site does not answer at the moment. Try again in a few seconds.\n";

/** Longest answer that is given to `onAnswer`; in bytes. */
const LONGEST = 4 * 1_024 * 1_024;

/**
 * Hands the request on to `port` of this machine; 502 where nothing answers there.
 * @param onAnswer given the answer after its last byte was sent, if it came whole and is not too long to keep
 */
export function forwardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  onAnswer: (answer: Answer) => void = () => undefined,
): void {
  const startedAt = performance.now();
  const { method, url } = request;
  const asked = ask({ host: LOCALHOST, port, method, path: url, headers: endToEnd(request.headers) });
  asked.once("error", () => refuse(response));
  asked.once("response", (answered) => {
    const status = answered.statusCode ?? 502;
    const headers = endToEnd(answered.headers);
    response.writeHead(status, headers);
    const body = collect(answered);
    pipeline(answered, response, (error) => {
      if (error ?? !answered.complete) return;
      if (body.bytes <= LONGEST)
        onAnswer({ status, headers, body: Buffer.concat(body.chunks), tookMs: performance.now() - startedAt });
    });
  });
  response.once("close", () => asked.destroy());
  pipeline(request, asked, () => undefined);
}

function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.includes(name));
  return Object.fromEntries(kept);
}

/** What comes, as far as it may be kept. */
function collect(answered: IncomingMessage): { chunks: Buffer[]; bytes: number } {
  const body = { chunks: [] as Buffer[], bytes: 0 };
  answered.on("data", (chunk: Buffer) => {
    body.bytes += chunk.length;
    if (body.bytes <= LONGEST) body.chunks.push(chunk);
    else body.chunks = [];
  });
  return body;
}

function refuse(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(502, { "content-type": "text/plain; charset=utf-8", "retry-after": "5" }).end(NO_ANSWER);
}
