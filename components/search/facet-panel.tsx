// All facets: beside the results on a wide screen, behind a button on a narrow one.
import { WIDE_SCREEN } from "@/components/ui/breakpoints";
import { Panel } from "@/components/ui/panel";
import { StillPart } from "@/components/ui/still-part";
import type { Facet } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import { FacetGroup } from "./facet-group";
import { countFilters, type SearchState } from "./search-address";
import { SEARCH_FORM_ID } from "./search-form";
import { SEARCH_WORDING } from "./search-wording";

interface Props {
  facets: Facet[];
  state: SearchState;
  locale: Locale;
}

/** The filters. Facets without a value are left out, and all of it where none has one. */
export function FacetPanel({ facets, state, locale }: Props) {
  const words = SEARCH_WORDING[locale];
  const isFilled = ({ kind, values }: Facet) => values.length > 0 || state.within[kind] !== undefined;
  const filled = facets.filter(isFilled);
  if (filled.length === 0) return null;
  return (
    <aside aria-labelledby="filters" className="screen-only">
      <Panel wide={WIDE_SCREEN} summary={<PanelSummary state={state} locale={locale} />}>
        <h2 id="filters" className="sr-only">
          {words.filters}
        </h2>
        <StillPart>
          <div className="max-lg:mt-4">
            {filled.map((facet) => (
              <FacetGroup key={facet.kind} facet={facet} state={state} locale={locale} />
            ))}
          </div>
          <div className="apply sticky bottom-0 border-t border-rule bg-paper py-3">
            <button type="submit" form={SEARCH_FORM_ID} className="min-h-10 w-full press px-4">
              {words.apply}
            </button>
          </div>
        </StillPart>
      </Panel>
    </aside>
  );
}

function PanelSummary({ state, locale }: Omit<Props, "facets">) {
  const words = SEARCH_WORDING[locale];
  const chosen = countFilters(state.filters);
  return (
    <>
      <span className="font-semibold">{words.filters}</span>
      <span className="text-sm text-soft">{chosen > 0 && words.chosen(chosen)}</span>
    </>
  );
}
