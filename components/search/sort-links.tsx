// The order of the results, as links.
import { SORTS, type Sort } from "@/lib/domain/search";
import { searchAddress, type SearchState } from "./search-address";
import { SEARCH_WORDING, SORT_LABELS } from "./search-wording";

/** Relevance is offered only where words are searched. */
export function SortLinks({ state }: { state: SearchState }) {
  const offered = SORTS.filter((sort) => sort !== "relevance" || state.text.trim() !== "");
  return (
    <nav aria-label={SEARCH_WORDING.sort} className="screen-only">
      <ul className="flex items-center gap-1 text-sm">
        {offered.map((sort) => (
          <li key={sort}>
            <SortLink state={state} sort={sort} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SortLink({ state, sort }: { state: SearchState; sort: Sort }) {
  const current = state.sort === sort;
  return (
    <a
      href={searchAddress({ ...state, sort, page: 1 })}
      aria-current={current ? "true" : undefined}
      className={`inline-flex min-h-8 items-center rounded-sm px-2 ${current ? "bg-wash font-semibold text-ink" : "text-accent hover:bg-wash"}`}
    >
      {SORT_LABELS[sort]}
    </a>
  );
}
