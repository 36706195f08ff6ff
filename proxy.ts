// Answers what no page of Next can: malformed addresses, missing statements and a silent database, all without scripts.
import { NextResponse, type NextRequest } from "next/server";
import { addressCheck } from "@/app/address-check";
import { badRequestDocument } from "@/app/bad-request-document";
import { unavailableDocument } from "@/app/unavailable-document";
import { corpusAnswers } from "@/lib/corpus/corpus-answers";

/** No page is there, so Next answers with its page for addresses that lead nowhere. */
const NOWHERE = "/not-found";

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams, search } = request.nextUrl;
  const { parse, leadsSomewhere } = addressCheck(pathname);
  const checked = parse(searchParams);
  if (!checked.ok) return html(badRequestDocument(checked.problems), 400);
  if (!(await corpusAnswers())) return html(unavailableDocument(`${pathname}${search}`), 503);
  return (await leadsSomewhere()) ? NextResponse.next() : NextResponse.rewrite(new URL(NOWHERE, request.url));
}

function html(document: string, status: number): NextResponse {
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return new NextResponse(document, { status, headers });
}

export const config = {
  matcher: ["/", "/statements/:path*", "/delegations/:path*", "/themes/:path*", "/threats/:path*"],
};
