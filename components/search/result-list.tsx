// The results with their total, time and order.
import { countOf, formatNumber } from "@/components/ui/formats";
import { Pagination } from "@/components/ui/pagination";
import type { SearchResult } from "@/lib/domain/search";
import { HitCard } from "./hit-card";
import { searchAddress } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";
import { SortLinks } from "./sort-links";

/** One page of results; the count says what it counted. */
export function ResultList({ result }: { result: SearchResult }) {
  const { request, total, corpusTotal } = result;
  const first = (request.page - 1) * request.pageSize + 1;
  return (
    <section aria-labelledby="results" className="results">
      <div className="mt-5 mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="text-[0.9375rem]">
          <strong className="font-semibold">{countOf(total, "statement", "statements")}</strong>
          {total !== corpusTotal && <span className="text-soft"> of {formatNumber(corpusTotal)}</span>}
          {total > request.pageSize && (
            <span className="text-soft">
              , {formatNumber(first)} to {formatNumber(first + result.hits.length - 1)} shown
            </span>
          )}
          <span className="text-soft"> · {formatNumber(Math.max(1, Math.round(result.tookMs)))} ms</span>
        </p>
        <SortLinks state={request} />
      </div>
      <h2 id="results" className="sr-only">
        {SEARCH_WORDING.results}
      </h2>
      {result.hits.map((hit) => (
        <HitCard key={hit.id} hit={hit} state={request} />
      ))}
      <Pagination
        label={SEARCH_WORDING.pages}
        page={request.page}
        pageCount={Math.ceil(total / request.pageSize)}
        addressOf={(page) => searchAddress({ ...request, page })}
      />
    </section>
  );
}
