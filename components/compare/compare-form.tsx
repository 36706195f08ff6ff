// Chooses the delegations to compare: a plain form of up to four lists, which works without scripts.
import { localAddress } from "@/components/ui/local-address";
import { MOST_SIDES } from "@/lib/domain/comparison";
import type { SubjectKind } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationSummary } from "@/lib/domain/position";
import { COMPARE_WORDING } from "./compare-wording";

interface Props {
  locale: Locale;
  delegations: readonly DelegationSummary[];
  chosen: readonly string[];
  kind: SubjectKind;
}

/** `chosen` are ids of delegations, in order. */
export function CompareForm({ locale, delegations, chosen, kind }: Props) {
  const words = COMPARE_WORDING[locale];
  return (
    <form action={localAddress(locale, "/compare")} className="mt-6">
      <fieldset>
        <legend className="sr-only">{words.choose}</legend>
        {kind !== "theme" && <input type="hidden" name="kind" value={kind} />}
        <div className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[repeat(4,1fr)_auto]">
          {Array.from({ length: MOST_SIDES }, (_, at) => (
            <label key={at} className="block min-w-0 text-[0.9375rem]">
              <span className="mb-1 block text-soft">{words.delegation(at + 1)}</span>
              <select name="delegation" defaultValue={chosen[at] ?? ""} className="min-h-11 w-full field px-2">
                <option value="">{words.none}</option>
                {delegations.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <button className="min-h-11 press px-5 max-lg:col-span-2 max-lg:justify-self-start max-sm:w-full">
            {words.submit}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
