// Nothing answers the query: say so, and offer the steps that most often help.
import { PageState } from "@/components/ui/page-state";
import type { SearchResult } from "@/lib/domain/search";
import { hasFilters, searchAddress } from "./search-address";
import { widenQuery } from "./widen-query";

/** What to do where a search finds no statement, or where its page lies behind the last one. */
export function EmptyResult({ result }: { result: SearchResult }) {
  const { request, total } = result;
  const widened = widenQuery(request.text);
  if (total > 0) {
    return (
      <PageState title="This page lies behind the last one" level={2}>
        <p>
          The search has results, but fewer than page {request.page} would need.{" "}
          <a href={searchAddress({ ...request, page: 1 })}>Go to its first page</a>.
        </p>
      </PageState>
    );
  }
  return (
    <PageState title="No statement answers this search" level={2}>
      <p>Every word must occur in a statement, and every filter must hold. What helps:</p>
      <ul className="list-disc space-y-1 ps-5">
        {hasFilters(request.filters) && (
          <li>
            <a href={searchAddress({ ...request, filters: {}, page: 1 })}>search without the filters</a>
          </li>
        )}
        {widened && (
          <li>
            <a href={searchAddress({ ...request, text: widened, page: 1 })}>
              search for words that begin so: {widened}
            </a>
          </li>
        )}
        <li>use fewer words{widened === null && ", or the beginning of a word with a star (cyber*)"}</li>
        <li>put OR between words of which one is enough (ransomware OR spyware)</li>
        <li>
          <a href="/">look through the whole corpus</a>
        </li>
      </ul>
    </PageState>
  );
}
