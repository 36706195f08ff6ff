// The filters that are on, each with a link that takes it off.
import { FACET_KINDS, type Facet, type FacetKind } from "@/lib/domain/facet";
import { hasFilters, searchAddress, withoutFilter, type SearchState } from "./search-address";
import { FACET_LABELS, SEARCH_WORDING } from "./search-wording";

function labelOf(facets: readonly Facet[], kind: FacetKind, value: string): string {
  return facets.find((facet) => facet.kind === kind)?.values.find((entry) => entry.value === value)?.label ?? value;
}

/** Removable chips in the order of the facets; nothing where no filter is on. */
export function ActiveFilters({ state, facets }: { state: SearchState; facets: Facet[] }) {
  if (!hasFilters(state.filters)) return null;
  const chosen = FACET_KINDS.flatMap((kind) => (state.filters[kind] ?? []).map((value) => ({ kind, value })));
  return (
    <nav aria-label={SEARCH_WORDING.active} className="screen-only mt-4">
      <ul className="flex flex-wrap items-center gap-2">
        {chosen.map(({ kind, value }) => (
          <li key={`${kind} ${value}`}>
            <Chip state={state} kind={kind} value={value} label={labelOf(facets, kind, value)} />
          </li>
        ))}
        <li>
          <a
            href={searchAddress({ ...state, filters: {}, page: 1 })}
            className="inline-flex min-h-8 items-center px-1 text-sm quiet-link"
          >
            {SEARCH_WORDING.clear}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Chip({ state, kind, value, label }: { state: SearchState; kind: FacetKind; value: string; label: string }) {
  return (
    <a
      href={searchAddress(withoutFilter(state, kind, value))}
      aria-label={SEARCH_WORDING.remove(FACET_LABELS[kind], label)}
      className="inline-flex min-h-8 items-center gap-2 rounded-sm bg-accent px-3 text-sm text-on-accent hover:opacity-90"
    >
      <span>
        <span className="opacity-85">{FACET_LABELS[kind]}:</span> <span className="font-semibold">{label}</span>
      </span>
      <span aria-hidden="true" className="text-base leading-none">
        ×
      </span>
    </a>
  );
}
