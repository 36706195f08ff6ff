// The index of the quick jump, asked for when it is first opened.
import { jumpIndex } from "@/lib/corpus/jump-index";
import { LOCALES } from "@/lib/domain/locale";

/** `?language=fr`; 304 where the browser has it already, 400 where the interface does not speak the language. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("language") ?? LOCALES[0];
  const locale = LOCALES.find((known) => known === asked);
  if (!locale) return new Response(`language: must be one of ${LOCALES.join(", ")}\n`, { status: 400 });
  const { state, json } = await jumpIndex(locale);
  const headers = { ETag: `"${locale}-${state}"`, "Cache-Control": "no-cache" };
  if (request.headers.get("if-none-match") === headers.ETag) return new Response(null, { status: 304, headers });
  return new Response(json, { headers: { ...headers, "Content-Type": "application/json; charset=utf-8" } });
}
