// Completions of what is being typed in the search box, as JSON.
import { requestLocale } from "@/app/request-locale";
import { suggestQueries } from "@/lib/corpus/suggest-queries";

/** A longer query is not completed: a completion stands in place of all that was typed. */
const LONGEST = 200;

/** A list of whole queries (`Suggestion`), values named in the language of the address; `[]` for a text that nothing completes. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const suggestions = typed.length > LONGEST ? [] : await suggestQueries(typed, await requestLocale());
  return Response.json(suggestions, {
    headers: { "Cache-Control": "private, max-age=60" },
  });
}
