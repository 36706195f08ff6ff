// The search that the address of a file asks for, read as the search page reads it.
import type { SearchState } from "@/components/search/search-address";
import { parseSearchParameters } from "../search-parameters";

/** The state of the search, or the answer that says which parameters are malformed. */
export function readSearch(request: Request): SearchState | Response {
  const checked = parseSearchParameters(new URL(request.url).searchParams);
  if (checked.ok) return checked.value;
  const lines = checked.problems.map(({ name, value, rule }) => `${name}=${value}: ${name} ${rule}.`);
  return new Response(`${lines.join("\n")}\n`, {
    status: 400,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
