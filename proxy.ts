// Reads the interface's language from the address, and answers what no page of Next can: malformed addresses, missing
// statements and a silent database, all without scripts.
import { NextResponse, type NextRequest } from "next/server";
import { addressCheck } from "@/app/address-check";
import { badRequestDocument } from "@/app/bad-request-document";
import { ADDRESS_HEADER, LOCALE_HEADER } from "@/app/request-locale";
import { RETRY_AFTER, unavailableDocument } from "@/app/unavailable-document";
import { splitLocale } from "@/components/ui/local-address";
import { corpusAnswers } from "@/lib/corpus/corpus-answers";

/** No page is there, so Next answers with its page for addresses that lead nowhere. */
const NOWHERE = "/not-found";

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { searchParams, search } = request.nextUrl;
  const { locale, pathname } = splitLocale(request.nextUrl.pathname);
  const { parse, needsCorpus, leadsSomewhere } = addressCheck(pathname);
  const checked = parse(searchParams);
  const address = `${pathname}${search}`;
  if (!checked.ok) return html(badRequestDocument(checked.problems, locale, address), 400);
  if (needsCorpus && !(await corpusAnswers())) return html(unavailableDocument(address, locale), 503);
  const found = await leadsSomewhere();
  const headers = new Headers(request.headers);
  headers.set(LOCALE_HEADER, locale);
  headers.set(ADDRESS_HEADER, address);
  return NextResponse.rewrite(new URL(`${found ? pathname : NOWHERE}${search}`, request.url), { request: { headers } });
}

function html(document: string, status: number): NextResponse {
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return new NextResponse(document, {
    status,
    headers: status === 503 ? { ...headers, "Retry-After": RETRY_AFTER } : headers,
  });
}

export const config = {
  // Everything except what Next serves itself and the files at the root (icon, robots, manifest, sitemap).
  matcher: ["/((?!_next/|[^/]*\\.[^/]*$).*)"],
};
