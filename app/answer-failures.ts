// Puts a page that says what happened in place of the empty shell that Next sends where making a page throws.
import type { IncomingMessage, ServerResponse } from "node:http";
import { isPassingFailure } from "@/lib/corpus/is-passing-failure";
import { failedDocument } from "./failed-document";
import { RETRY_AFTER } from "./unavailable-document";

/** Carries a request's number to `noteFailure`; what a visitor sends under this name is overwritten. */
const NUMBER_HEADER = "x-rostrum-request";

const { randomUUID } = process.getBuiltinModule("node:crypto");
const { subscribe } = process.getBuiltinModule("node:diagnostics_channel");

interface Failure {
  /** What the log calls it. */
  digest?: string;
  passes: boolean;
}

/** The failures of open requests, by the number of the request. */
const failures = new Map<string, Failure>();

/** Watches every answer of this process's web servers from now on. */
export function answerFailures(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (asksForDocument(request)) watchAnswer(request, response);
  });
}

/** Remembers what failed in this request, and the name that the log has for it. */
export function noteFailure(error: unknown, headers: NodeJS.Dict<string | string[]>): void {
  const [number, digest] = [headers[NUMBER_HEADER], (error as { digest?: unknown } | null)?.digest];
  if (typeof number !== "string") return;
  failures.set(number, { ...(typeof digest === "string" && { digest }), passes: isPassingFailure(error) });
}

/** False where a script asks for a page's data, which it handles itself. */
function asksForDocument({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && headers.rsc === undefined && (headers.accept ?? "").includes("text/html");
}

/** Whatever is written into an answer of status 500 is dropped, and the page is sent in its place. */
function watchAnswer(request: IncomingMessage, response: ServerResponse): void {
  const number = randomUUID();
  request.headers[NUMBER_HEADER] = number;
  const address = request.url ?? "/";
  const sent = { writeHead: response.writeHead, write: response.write, end: response.end };
  let page: Buffer | null = null;
  response.once("close", () => failures.delete(number));
  response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    if (status !== 500) return Reflect.apply(sent.writeHead, response, [status, ...rest]);
    const { digest, passes = false } = failures.get(number) ?? {};
    page = Buffer.from(failedDocument({ address, digest, passes }));
    nameContent(response, page.length);
    if (passes) response.setHeader("Retry-After", RETRY_AFTER);
    return Reflect.apply(sent.writeHead, response, [passes ? 503 : status]);
  };
  response.write = (...given: unknown[]): boolean => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return page ? told(given) : Boolean(Reflect.apply(sent.write, response, given));
  };
  response.end = (...given: unknown[]): ServerResponse => {
    if (!response.headersSent && response.statusCode === 500) response.writeHead(500);
    return Reflect.apply(sent.end, response, page ? [page, ...given.filter(isCallback)] : given) as ServerResponse;
  };
}

function nameContent(response: ServerResponse, length: number): void {
  for (const name of ["Content-Encoding", "Transfer-Encoding", "ETag"]) response.removeHeader(name);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", length);
  response.setHeader("Cache-Control", "no-store");
}

/** Tells the writer that its piece is written, so that it ends. */
function told(given: readonly unknown[]): true {
  given.filter(isCallback).forEach((done) => process.nextTick(done));
  return true;
}

const isCallback = (value: unknown): value is () => void => typeof value === "function";
