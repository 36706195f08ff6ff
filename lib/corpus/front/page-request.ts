// Tells which requests get a page that may be remembered, and by what such pages differ.
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

export interface PageRequest {
  /** The same for requests that get the same page of the same corpus. */
  key: string;
  /** False where the reader asked for a fresh page, as browsers do when they reload without their cache. */
  mayBeRemembered: boolean;
}

/** Scripts of Next ask for parts of pages with headers of theirs; such answers are no pages. */
const ASKS_FOR_A_PART = /^(?:rsc$|next-|x-nextjs-|x-middleware-)/;
const FORWARDED = "x-forwarded-";
/** Who asks is no part of any page. */
const FORWARDED_FOR = "x-forwarded-for";

/** Null for a request whose answer is not a whole page. `day` as in 2031-05-09: citations name it. */
export function pageRequest({ method, url, headers }: IncomingMessage, day: string): PageRequest | null {
  const names = Object.keys(headers);
  if (method !== "GET" || headers.range || headers.authorization) return null;
  if (names.some((name) => ASKS_FOR_A_PART.test(name))) return null;
  const forwarded = names.filter((name) => name.startsWith(FORWARDED) && name !== FORWARDED_FOR).sort();
  const apart = ["host", "accept-encoding", ...forwarded].map((name) => `${name}: ${String(headers[name] ?? "")}`);
  const form = headers.accept?.includes("text/html") ? "page" : "any";
  return { key: [day, form, ...apart, url].join("\n"), mayBeRemembered: !asksAnew(headers) };
}

function asksAnew({ "cache-control": control = "", pragma = "" }: IncomingHttpHeaders): boolean {
  return /no-cache|no-store|max-age=0/.test(`${control} ${String(pragma)}`);
}
