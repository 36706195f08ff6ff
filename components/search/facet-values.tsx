// Values of a facet: a box that chooses each, its count, and a link that excludes it.
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { FacetKind, FacetValue } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import { groupValues } from "./facet-order";
import { searchAddress, withExclusion, withoutFilter, type SearchState } from "./search-address";
import { SEARCH_FORM_ID } from "./search-form";
import { SEARCH_WORDING } from "./search-wording";
import { headingLabel, valueLabel } from "./value-label";

interface ListProps {
  kind: FacetKind;
  values: FacetValue[];
  state: SearchState;
  locale: Locale;
}

interface ValueProps extends Omit<ListProps, "values"> {
  value: FacetValue;
}

/** The values under their headings. */
export function FacetValues({ kind, values, state, locale }: ListProps) {
  return groupValues(values).map(({ heading, values: members }) => {
    const label = heading === null ? undefined : headingLabel(kind, heading, locale);
    return (
      <div key={heading ?? ""} role={label ? "group" : undefined} aria-label={label}>
        {label && (
          <p aria-hidden="true" className="mt-2 text-[0.8125rem] text-soft">
            {label}
          </p>
        )}
        <ul>
          {members.map((value) => (
            <li key={value.value} className="facet-value">
              <ValueBox kind={kind} value={value} state={state} locale={locale} />
              <ExcludeLink kind={kind} value={value} state={state} locale={locale} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function ValueBox({ kind, value, locale }: ValueProps) {
  const label = valueLabel(kind, value, locale);
  const look = value.selected ? "font-semibold" : value.excluded ? "text-soft line-through" : undefined;
  return (
    <label>
      <input
        type="checkbox"
        name={kind}
        value={value.value}
        key={String(value.selected)}
        defaultChecked={value.selected}
        form={SEARCH_FORM_ID}
      />
      <span className={look}>
        {label}
        {value.excluded && <span className="sr-only"> ({SEARCH_WORDING[locale].excludedValue})</span>}
      </span>
      <span className="n">{formatNumber(value.count, locale)}</span>
    </label>
  );
}

function ExcludeLink({ kind, value, state, locale }: ValueProps) {
  const words = SEARCH_WORDING[locale];
  const label = valueLabel(kind, value, locale);
  const next = value.excluded ? withoutFilter(state, kind, value.value) : withExclusion(state, kind, value.value);
  return (
    <a
      href={localAddress(locale, searchAddress(next))}
      rel="nofollow"
      aria-label={value.excluded ? words.include(label) : words.exclude(label)}
      title={value.excluded ? words.include(label) : words.exclude(label)}
    >
      <span aria-hidden="true">{value.excluded ? "+" : "−"}</span>
    </a>
  );
}
