// The search that the address of a file asks for, read as the search page reads it.
import type { SearchState } from "@/components/search/search-address";
import { badFileRequest } from "../bad-file-request";
import { requestLocale } from "../request-locale";
import { parseSearchParameters } from "../search-parameters";

/** The state of the search, or the answer that says which parameters are malformed. */
export async function readSearch(request: Request): Promise<SearchState | Response> {
  const checked = parseSearchParameters(new URL(request.url).searchParams);
  return checked.ok ? checked.value : badFileRequest(checked.problems, await requestLocale());
}
