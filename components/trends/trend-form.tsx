// Asks what is counted and of whose statements; a plain form that works without scripts.
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationSummary } from "@/lib/domain/position";
import { areaLabels, type Area } from "@/lib/domain/taxonomy/areas";
import { ELECTORAL_GROUPS } from "@/lib/domain/taxonomy/electoral-groups";
import { REGIONS } from "@/lib/domain/taxonomy/regions";
import { MOST_SERIES } from "@/lib/domain/trend";
import type { TrendState } from "./trend-address";
import { TREND_WORDING } from "./trend-wording";

interface Props {
  locale: Locale;
  state: TrendState;
  delegations: readonly DelegationSummary[];
}

/** Four queries, one delegation, one region or group. */
export function TrendForm({ locale, state, delegations }: Props) {
  const words = TREND_WORDING[locale];
  return (
    <form action={localAddress(locale, "/trends")} className="mt-6 max-w-[60rem]">
      <div className="grid gap-3 sm:grid-cols-2">
        {Array.from({ length: MOST_SERIES }, (_, at) => (
          // A phone has room for the boxes in use and one more; the next comes with the answer.
          <label key={at} className={`text-[0.9375rem] ${at > state.texts.length ? "hidden sm:block" : "block"}`}>
            <span className="mb-1 block text-soft">{words.query(at + 1)}</span>
            <input
              type="search"
              name="q"
              defaultValue={state.texts[at] ?? ""}
              aria-describedby="trend-hint"
              autoComplete="off"
              className="min-h-11 w-full field px-3"
            />
          </label>
        ))}
      </div>
      <p id="trend-hint" className="mt-1.5 text-[0.875rem] text-soft">
        {words.hint}
      </p>
      <div className="mt-4 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <DelegationChoice {...{ locale, state, delegations }} />
        <label className="block text-[0.9375rem]">
          <span className="mb-1 block text-soft">{words.region}</span>
          <select name="region" defaultValue={state.scope.region ?? ""} className="min-h-11 w-full field px-2">
            <option value="">{words.everywhere}</option>
            <AreaOptions locale={locale} label={words.regions} areas={REGIONS} />
            <AreaOptions locale={locale} label={words.groups} areas={ELECTORAL_GROUPS} />
          </select>
        </label>
        <button className="min-h-11 press px-6">{words.submit}</button>
      </div>
    </form>
  );
}

function AreaOptions({ locale, label, areas }: { locale: Locale; label: string; areas: readonly Area[] }) {
  return (
    <optgroup label={label}>
      {areas.map((area) => (
        <option key={area} value={area}>
          {areaLabels(area)[locale]}
        </option>
      ))}
    </optgroup>
  );
}

/** More than one may stand in the address: those beyond the first are kept as they are. */
function DelegationChoice({ locale, state, delegations }: Props) {
  const words = TREND_WORDING[locale];
  const [first = "", ...others] = state.scope.delegations;
  return (
    <label className="block text-[0.9375rem]">
      <span className="mb-1 block text-soft">{words.delegation}</span>
      <select name="delegation" defaultValue={first} className="min-h-11 w-full field px-2">
        <option value="">{words.everybody}</option>
        {delegations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {others.map((id) => (
        <input key={id} type="hidden" name="delegation" value={id} />
      ))}
    </label>
  );
}
