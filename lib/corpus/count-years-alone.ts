// Tells a reader who asked for days how many statements were left out because only their year is known.
import type { SearchResult } from "@/lib/domain/search";
import { printQuery } from "@/lib/search/print-query";
import type { Corpus } from "./corpus";
import type { PlannedSearch } from "./search-request";
import { byWholeYears, leftOutByDays } from "./year-alone";

/** Their count under the same filters, and the query by whole years; null where there are none. @throws as the engine. */
export async function countYearsAlone(
  { engine }: Corpus,
  { query, request }: Pick<PlannedSearch, "query" | "request">,
): Promise<SearchResult["yearsAlone"]> {
  const [whole, root] = [byWholeYears(query.root), leftOutByDays(request.plan.root)];
  if (!whole || !root) return null;
  const plan = { ...request.plan, root, sought: [] };
  const counted = { plan, sort: "newest", start: { at: "first" }, pageSize: 1, mostValues: 0 } as const;
  const { total } = await engine.search({ ...request, ...counted });
  return total === 0 ? null : { count: total, text: printQuery(whole) };
}
