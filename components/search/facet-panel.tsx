// All facets: beside the results on a wide screen, behind a button on a narrow one.
import { WIDE_SCREEN } from "@/components/ui/breakpoints";
import { Panel } from "@/components/ui/panel";
import type { Facet } from "@/lib/domain/facet";
import { FacetGroup } from "./facet-group";
import { SEARCH_FORM_ID } from "./search-form";
import { SEARCH_WORDING } from "./search-wording";

/** The filters; `chosen` counts the values that are on. Facets without a value are left out, and all of it where none has one. */
export function FacetPanel({ facets, chosen }: { facets: Facet[]; chosen: number }) {
  const filled = facets.filter((facet) => facet.values.length > 0);
  if (filled.length === 0) return null;
  return (
    <aside aria-labelledby="filters" className="screen-only">
      <Panel wide={WIDE_SCREEN} summary={<PanelSummary chosen={chosen} />}>
        <h2 id="filters" className="sr-only">
          {SEARCH_WORDING.filters}
        </h2>
        <div className="max-lg:mt-4">
          {filled.map((facet) => (
            <FacetGroup key={facet.kind} facet={facet} />
          ))}
        </div>
        <div className="apply sticky bottom-0 border-t border-rule bg-paper py-3">
          <button type="submit" form={SEARCH_FORM_ID} className="min-h-10 w-full press px-4">
            {SEARCH_WORDING.apply}
          </button>
        </div>
      </Panel>
    </aside>
  );
}

function PanelSummary({ chosen }: { chosen: number }) {
  return (
    <>
      <span className="font-semibold">{SEARCH_WORDING.filters}</span>
      <span className="text-sm text-soft">{chosen > 0 && SEARCH_WORDING.chosen(chosen)}</span>
    </>
  );
}
