// One result: what it is, the passages that answer, and what it is about.
import { delegationAddress } from "@/components/position/position-address";
import { delegationName } from "@/components/statement/delegation-name";
import { titleOfUntitled } from "@/components/statement/shown-title";
import { statementAddress } from "@/components/statement/statement-address";
import { formatDay } from "@/components/ui/formats";
import { MarkedText } from "@/components/ui/marked-text";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Hit, Passage } from "@/lib/domain/search";
import { hitMarks } from "./hit-marks";
import { HitTags } from "./hit-tags";
import type { SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

/** A statement that answers the query. */
export function HitCard({ hit, state }: { hit: Hit; state: SearchState }) {
  const marks = hitMarks(hit.passages);
  return (
    <article className="border-t border-rule py-6">
      <HitFacts hit={hit} />
      <h3 className="mt-1 reading text-[1.375rem] leading-tight font-[460]" {...languageAttributes(hit.titleLanguage)}>
        <a
          href={statementAddress({ ...hit, marks })}
          className="text-ink decoration-accent decoration-1 underline-offset-4 hover:underline"
        >
          {hit.title || untitled(hit)}
        </a>
      </h3>
      {hit.passages.length > 0 && (
        <ul className="mt-3 space-y-2.5">
          {hit.passages.map((passage) => (
            <li key={passage.paragraph}>
              <HitPassage
                address={statementAddress({ ...hit, marks, paragraph: passage.paragraph })}
                passage={passage}
              />
            </li>
          ))}
        </ul>
      )}
      {hit.themes.length + hit.threats.length > 0 && (
        <div className="mt-3.5 flex flex-wrap gap-1.5">
          <HitTags state={state} kind="theme" tags={hit.themes} />
          <HitTags state={state} kind="threat" tags={hit.threats} />
        </div>
      )}
    </article>
  );
}

function untitled({ speaker, delegation, event }: Hit): string {
  return titleOfUntitled({
    speaker: speaker && (speaker.displayName ?? speaker.name),
    delegation: delegation && delegationName(delegation),
    event,
  });
}

function HitFacts({ hit }: { hit: Hit }) {
  const speaker = hit.speaker && (hit.speaker.displayName ?? hit.speaker.name);
  const facts = [speaker, hit.organ?.label].filter(Boolean);
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem] text-soft">
      {hit.sample && (
        <span className="rounded-sm bg-caution-wash px-1.5 text-[0.8125rem] font-semibold text-caution">
          {SEARCH_WORDING.sample}
        </span>
      )}
      {hit.delegation && <HitDelegation delegation={hit.delegation} />}
      {hit.onBehalfOf.length > 0 && (
        <span>
          {SEARCH_WORDING.onBehalfOf} {hit.onBehalfOf.join(", ")}
        </span>
      )}
      <HitDate {...hit} />
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

/** The day, else the year alone, else that none is stated. */
function HitDate({ date, year }: Hit) {
  if (date) return <time dateTime={date}>{formatDay(date)}</time>;
  return year === null ? <span>{SEARCH_WORDING.noDate}</span> : <time dateTime={String(year)}>{year}</time>;
}

/** A State's name leads to its page. */
function HitDelegation({ delegation }: { delegation: NonNullable<Hit["delegation"]> }) {
  const name = delegationName(delegation);
  if (delegation.code === null) return <span className="font-semibold text-accent">{name}</span>;
  return (
    <a href={delegationAddress(delegation.code)} className="font-semibold text-accent hover:underline">
      {name}
    </a>
  );
}

function HitPassage({ address, passage }: { address: string; passage: Passage }) {
  return (
    <a
      href={address}
      dir={languageAttributes(passage.language).dir}
      className="group grid max-w-[44rem] grid-cols-[2.25rem_1fr] gap-x-2 rounded-sm hover:bg-wash"
    >
      <span className="pt-[0.2rem] text-end text-[0.8125rem] text-accent tabular-nums group-hover:underline">
        <span className="sr-only">{SEARCH_WORDING.paragraph(passage.paragraph)}: </span>
        <span aria-hidden="true">¶ {passage.paragraph}</span>
      </span>
      <span className="block reading text-[1.0625rem] leading-normal" {...languageAttributes(passage.language)}>
        {passage.cutBefore && "… "}
        <MarkedText runs={passage.runs} />
        {passage.cutAfter && " …"}
      </span>
    </a>
  );
}
