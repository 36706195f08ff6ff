// Fetches one document from an address: a few hops, within limits on addresses, size and time.
import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import type { Notice } from "@/lib/domain/notice";
import { RejectedDocument } from "@/lib/domain/rejection";
import { checkLiteral, guardedLookup, type DialRules } from "./dial-rules";
import { fetchedName } from "./fetched-name";
import { readAddress } from "./read-address";
import { ACCEPTED_ENCODINGS, readBody } from "./read-body";

/** `url` is the address that the bytes came from in the end, `retrievedAt` an ISO time. */
export interface FetchedDocument {
  bytes: Uint8Array;
  fileName: string;
  /** As the server says it, with its parameters. */
  mediaType?: string;
  url: string;
  retrievedAt: string;
  notices: Notice[];
}

export interface FetchOptions {
  rules: DialRules;
  maxMb: number;
  /** How long everything may take, and how long a connection may be silent. */
  totalMs?: number;
  silentMs?: number;
}

const TOTAL_MS = 120_000;
const SILENT_MS = 20_000;
const MOST_HOPS = 5;
const HEADERS = {
  "user-agent": "Rostrum (reader of statements)",
  accept: "text/html, application/pdf, text/plain, application/octet-stream;q=0.9, */*;q=0.8",
  "accept-encoding": ACCEPTED_ENCODINGS,
};

/**
 * Fetches the document at `address`. Proxies of the environment are not used: they would dial for us.
 * @throws RejectedDocument with what to do: `address-refused`, `unreachable`, `too-large` or `damaged`
 */
export async function fetchDocument(address: string, options: FetchOptions): Promise<FetchedDocument> {
  const { totalMs = TOTAL_MS } = options;
  const late = AbortSignal.timeout(totalMs);
  try {
    return await follow(address, options, late);
  } catch (error) {
    if (error instanceof RejectedDocument) throw error;
    throw unreachable(late.aborted ? `It was not there whole after ${totalMs / 1_000} seconds.` : explain(error));
  }
}

async function follow(address: string, options: FetchOptions, late: AbortSignal): Promise<FetchedDocument> {
  const asked = readAddress(address);
  let url = asked;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const answer = await ask(url, options, late);
    try {
      const next = redirectOf(answer, url);
      if (!next) return await receive(answer, url, asked, options.maxMb);
      url = next;
    } finally {
      answer.destroy();
    }
  }
  throw unreachable(`It leads on more than ${MOST_HOPS} times.`);
}

/** The head of the answer; the body is still to come. */
function ask(url: URL, { rules, silentMs = SILENT_MS }: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  checkLiteral(url.hostname, rules);
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const settings = {
      agent: false,
      headers: HEADERS,
      lookup: guardedLookup(rules),
      signal,
      timeout: silentMs,
    } as const;
    const request = send(url, settings, resolve);
    request.on("error", reject);
    request.on("timeout", () => request.destroy(new Error(`nothing came for ${silentMs / 1_000} seconds`)));
    request.end();
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  return readAddress(headers.location, url);
}

async function receive(answer: IncomingMessage, url: URL, asked: URL, maxMb: number): Promise<FetchedDocument> {
  const { statusCode = 0, headers } = answer;
  if (statusCode !== 200)
    throw unreachable(`The server answered with status ${statusCode}.`, STATUS_ADVICE[statusCode]);
  const bytes = await readBody(answer, maxMb);
  return {
    ...{ bytes, fileName: fetchedName(url, headers), url: url.href, retrievedAt: new Date().toISOString() },
    ...(headers["content-type"] && { mediaType: headers["content-type"].slice(0, 200) }),
    notices: url.href === asked.href ? [] : [redirected(asked)],
  };
}

function redirected(asked: URL): Notice {
  const message = `It was asked for as ${asked.href}, which led to another address.`;
  return { ruleId: "fetch/redirected", level: "info", message };
}

const TRY_LATER = "Check the address, or try again later.";

const STATUS_ADVICE: Record<number, string> = {
  401: "It asks for a password: save the document as a file and ingest that.",
  403: "It refuses programs: open the address in a browser, save the document and ingest that.",
  404: "Nothing is there (any more): check the address.",
  410: "Nothing is there any more.",
};

function unreachable(what: string, advice = TRY_LATER): RejectedDocument {
  return new RejectedDocument("unreachable", `${what} ${advice}`);
}

const REASONS: Record<string, string> = {
  ENOTFOUND: "There is no server of that name.",
  EAI_AGAIN: "Names cannot be looked up: is there a network?",
  ECONNREFUSED: "The server refuses connections.",
  ECONNRESET: "The connection broke off before the document was whole.",
  ETIMEDOUT: "The server does not answer.",
  ENETUNREACH: "There is no way to the server: is there a network?",
  EHOSTUNREACH: "There is no way to the server: is there a network?",
};

function explain(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `It could not be fetched: ${message || code}.`;
}
