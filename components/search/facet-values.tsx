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
          <p aria-hidden="true" className="mt-2 text-[0.8125rem] text-soft italic">
            {label}
          </p>
        )}
        <ul>
          {members.map((value) => (
            <li key={value.value} className="group/value flex items-baseline">
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
  const look = value.selected ? "font-semibold" : value.excluded ? "text-soft line-through" : "";
  return (
    <label className="flex min-h-7 min-w-0 flex-1 items-baseline gap-2 rounded-sm py-[0.1875rem] text-[0.9375rem] leading-snug hover:bg-wash">
      <input
        type="checkbox"
        name={kind}
        value={value.value}
        key={String(value.selected)}
        defaultChecked={value.selected}
        form={SEARCH_FORM_ID}
        className="size-4 shrink-0 translate-y-[0.15rem]"
      />
      <span className={`min-w-0 flex-1 break-words ${look}`}>
        {label}
        {value.excluded && <span className="sr-only"> ({SEARCH_WORDING[locale].excludedValue})</span>}
      </span>
      <span className="shrink-0 pe-1 text-sm text-soft tabular-nums">{formatNumber(value.count, locale)}</span>
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
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-soft no-underline hover:bg-wash hover:text-ink"
    >
      <span aria-hidden="true">{value.excluded ? "+" : "−"}</span>
    </a>
  );
}
