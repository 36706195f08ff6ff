// Answers a malformed address with status 400 before any page is made; all else goes on to the pages.
import { NextResponse, type NextRequest } from "next/server";
import { badRequestDocument } from "@/app/bad-request-document";
import { parseSearchParameters } from "@/app/search-parameters";
import { parseStatementParameters } from "@/app/statements/statement-parameters";

export function proxy({ nextUrl: { pathname, searchParams } }: NextRequest): NextResponse {
  const parse = pathname === "/" ? parseSearchParameters : parseStatementParameters;
  const checked = parse(searchParams);
  if (checked.ok) return NextResponse.next();
  return new NextResponse(badRequestDocument(checked.problems), {
    status: 400,
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}

export const config = { matcher: ["/", "/statements/:path*"] };
