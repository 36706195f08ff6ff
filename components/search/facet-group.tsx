// One facet: its values as boxes with counts, the common ones open and the rest one step away.
import { formatNumber } from "@/components/ui/formats";
import type { Facet, FacetKind, FacetValue } from "@/lib/domain/facet";
import { groupValues, splitValues } from "./facet-order";
import { SEARCH_FORM_ID } from "./search-form";
import { FACET_LABELS, SEARCH_WORDING } from "./search-wording";
import { YearChart } from "./year-chart";

/** A facet as a group of check boxes that belong to the search form. */
export function FacetGroup({ facet }: { facet: Facet }) {
  const { open, rest } = splitValues(facet.values);
  return (
    <fieldset className="border-t border-rule pt-3 pb-4">
      <legend className="float-left mb-1 w-full pt-3 font-semibold">{FACET_LABELS[facet.kind]}</legend>
      <div className="clear-both">
        {facet.kind === "year" && <YearChart values={facet.values} />}
        <ValueList kind={facet.kind} values={open} />
        {rest.length > 0 && (
          <details className="mt-1">
            <summary className="inline-flex min-h-6 items-center text-sm quiet-link">
              {SEARCH_WORDING.more(rest.length)}
            </summary>
            <ValueList kind={facet.kind} values={rest} />
          </details>
        )}
      </div>
    </fieldset>
  );
}

function ValueList({ kind, values }: { kind: FacetKind; values: FacetValue[] }) {
  return groupValues(values).map((group) => (
    <div key={group.heading ?? ""} role={group.heading ? "group" : undefined} aria-label={group.heading ?? undefined}>
      {group.heading && (
        <p aria-hidden="true" className="mt-2 text-[0.8125rem] text-soft italic">
          {group.heading}
        </p>
      )}
      <ul>
        {group.values.map((value) => (
          <Value key={value.value} kind={kind} value={value} />
        ))}
      </ul>
    </div>
  ));
}

function Value({ kind, value }: { kind: FacetKind; value: FacetValue }) {
  return (
    <li>
      <label className="group flex min-h-7 items-baseline gap-2 rounded-sm py-[0.1875rem] text-[0.9375rem] leading-snug hover:bg-wash">
        <input
          type="checkbox"
          name={kind}
          value={value.value}
          key={String(value.selected)}
          defaultChecked={value.selected}
          form={SEARCH_FORM_ID}
          className="size-4 shrink-0 translate-y-[0.15rem]"
        />
        <span className={`min-w-0 flex-1 break-words ${value.selected ? "font-semibold" : ""}`}>{value.label}</span>
        <span className="shrink-0 pe-1 text-sm text-soft tabular-nums">{formatNumber(value.count)}</span>
      </label>
    </li>
  );
}
