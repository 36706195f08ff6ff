// The delegations by first letter, with a box that filters them by a part of their name.
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { PageState } from "@/components/ui/page-state";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationSummary } from "@/lib/domain/position";
import { delegationAddress } from "./position-address";
import { POSITION_WORDING, yearSpan } from "./position-wording";
import { SampleTag } from "./sample-tag";

interface Props {
  locale: Locale;
  delegations: readonly DelegationSummary[];
  /** What the box holds. */
  text: string;
}

/** Delegations in the order given. */
export function DelegationList({ locale, delegations, text }: Props) {
  const letters = new Map<string, DelegationSummary[]>();
  for (const delegation of delegations) {
    const letter = firstLetter(delegation.name);
    letters.set(letter, [...(letters.get(letter) ?? []), delegation]);
  }
  return (
    <>
      <FilterForm locale={locale} text={text} />
      {delegations.length === 0 && <NothingFound locale={locale} text={text} />}
      <div className="mt-8 gap-x-10 sm:columns-2 lg:columns-3">
        {[...letters].map(([letter, group]) => (
          <section key={letter} className="mb-7 break-inside-avoid-column">
            <h2 className="border-b border-rule pb-1 display text-xl text-accent">{letter}</h2>
            <ul>
              {group.map((delegation) => (
                <DelegationItem key={delegation.id} locale={locale} delegation={delegation} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** "Côte d’Ivoire" → "C", "Åland" → "A". */
function firstLetter(name: string): string {
  return name.normalize("NFD").charAt(0).toUpperCase();
}

function FilterForm({ locale, text }: Omit<Props, "delegations">) {
  const words = POSITION_WORDING[locale];
  return (
    <form action={localAddress(locale, "/delegations")} role="search" className="mt-6 flex max-w-[32rem] gap-2">
      <label htmlFor="delegation-name" className="sr-only">
        {words.filter}
      </label>
      <input
        id="delegation-name"
        type="search"
        name="q"
        defaultValue={text}
        placeholder={words.filter}
        autoComplete="off"
        className="min-h-11 min-w-0 flex-1 field px-3"
      />
      <button className="min-h-11 press px-4">{words.filterSubmit}</button>
    </form>
  );
}

function NothingFound({ locale, text }: Omit<Props, "delegations">) {
  const words = POSITION_WORDING[locale];
  return (
    <PageState title={text === "" ? words.noDelegations : words.noDelegation(text)} level={2}>
      {text !== "" && (
        <p>
          <a href={localAddress(locale, "/delegations")}>{words.showAll}</a>
        </p>
      )}
    </PageState>
  );
}

function DelegationItem({ locale, delegation }: { locale: Locale; delegation: DelegationSummary }) {
  const { id, name, statements, firstYear, lastYear, sample } = delegation;
  return (
    <li className="flex items-baseline justify-between gap-3 border-b border-rule/60 py-1">
      <span>
        <a
          href={localAddress(locale, delegationAddress(id))}
          className="inline-flex min-h-8 items-center text-accent hover:underline"
        >
          {name}
        </a>{" "}
        {sample && <SampleTag locale={locale} />}
      </span>
      <span className="shrink-0 text-end text-[0.875rem] text-soft tabular-nums">
        <span className="sr-only">{POSITION_WORDING[locale].statements(statements)}</span>
        <span aria-hidden="true">{formatNumber(statements, locale)}</span>
        {firstYear !== null && <span className="ms-3 inline-block min-w-19">{yearSpan(firstYear, lastYear)}</span>}
      </span>
    </li>
  );
}
