// The delegations by first letter, with a box that filters them by a part of their name.
import { formatNumber } from "@/components/ui/formats";
import { PageState } from "@/components/ui/page-state";
import type { DelegationSummary } from "@/lib/domain/position";
import { delegationAddress } from "./position-address";
import { POSITION_WORDING as WORDING, statementsOf, yearSpan } from "./position-wording";
import { SampleTag } from "./sample-tag";

/** Delegations in the order given; `text` is what the box holds. */
export function DelegationList({ delegations, text }: { delegations: readonly DelegationSummary[]; text: string }) {
  const letters = new Map<string, DelegationSummary[]>();
  for (const delegation of delegations) {
    const letter = firstLetter(delegation.name);
    letters.set(letter, [...(letters.get(letter) ?? []), delegation]);
  }
  return (
    <>
      <FilterForm text={text} />
      {delegations.length === 0 && <NothingFound text={text} />}
      <div className="mt-8 gap-x-10 sm:columns-2 lg:columns-3">
        {[...letters].map(([letter, group]) => (
          <section key={letter} className="mb-7 break-inside-avoid-column">
            <h2 className="border-b border-rule pb-1 display text-xl text-accent">{letter}</h2>
            <ul>
              {group.map((delegation) => (
                <DelegationItem key={delegation.id} delegation={delegation} />
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

function FilterForm({ text }: { text: string }) {
  return (
    <form action="/delegations" role="search" className="mt-6 flex max-w-[32rem] gap-2">
      <label htmlFor="delegation-name" className="sr-only">
        {WORDING.filter}
      </label>
      <input
        id="delegation-name"
        type="search"
        name="q"
        defaultValue={text}
        placeholder={WORDING.filter}
        autoComplete="off"
        className="min-h-11 min-w-0 flex-1 field px-3"
      />
      <button className="min-h-11 press px-4">{WORDING.filterSubmit}</button>
    </form>
  );
}

function NothingFound({ text }: { text: string }) {
  return (
    <PageState title={text === "" ? WORDING.noDelegations : WORDING.noDelegation(text)} level={2}>
      {text !== "" && (
        <p>
          <a href="/delegations">{WORDING.showAll}</a>
        </p>
      )}
    </PageState>
  );
}

function DelegationItem({ delegation }: { delegation: DelegationSummary }) {
  const { id, name, statements, firstYear, lastYear, sample } = delegation;
  return (
    <li className="flex items-baseline justify-between gap-3 border-b border-rule/60 py-1">
      <span>
        <a href={delegationAddress(id)} className="inline-flex min-h-8 items-center text-accent hover:underline">
          {name}
        </a>{" "}
        {sample && <SampleTag />}
      </span>
      <span className="shrink-0 text-end text-[0.875rem] text-soft tabular-nums">
        <span className="sr-only">{statementsOf(statements)}</span>
        <span aria-hidden="true">{formatNumber(statements)}</span>
        {firstYear !== null && <span className="ms-3 inline-block min-w-19">{yearSpan(firstYear, lastYear)}</span>}
      </span>
    </li>
  );
}
