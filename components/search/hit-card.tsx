// One result: what it is, the passages that answer, and what it is about.
import { speakerAddress } from "@/components/directory/directory-address";
import { delegationAddress } from "@/components/position/position-address";
import { delegationName } from "@/components/statement/delegation-name";
import { PassageLink } from "@/components/statement/passage-link";
import { titleOfUntitled } from "@/components/statement/shown-title";
import { statementAddress } from "@/components/statement/statement-address";
import { formatDay } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { MarkedText } from "@/components/ui/marked-text";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import type { Hit } from "@/lib/domain/search";
import { HitTags } from "./hit-tags";
import type { SearchState } from "./search-address";
import { shownRuns } from "./shown-runs";
import { SEARCH_WORDING } from "./search-wording";
import { valueLabel } from "./value-label";

/** A statement that answers the query. */
export function HitCard({ hit, state, locale }: { hit: Hit; state: SearchState; locale: Locale }) {
  const query = state.text.trim() === "" ? undefined : { text: state.text, synonyms: state.synonyms };
  const address = localAddress(locale, statementAddress({ ...hit, query }));
  return (
    <article className="border-t border-rule py-6">
      <HitFacts hit={hit} locale={locale} />
      <h3 className="mt-1 reading text-[1.375rem] leading-tight font-[460]" {...languageAttributes(hit.titleLanguage)}>
        <a
          href={address}
          className="line-clamp-3 text-ink decoration-accent decoration-1 underline-offset-4 hover:underline"
        >
          {hit.title || untitled(hit, locale)}
        </a>
      </h3>
      {hit.passages.length > 0 && (
        <ul className="mt-3 space-y-2.5">
          {hit.passages.map((passage) => (
            <li key={passage.paragraph}>
              <PassageLink {...passage} {...{ locale, query }} statement={hit}>
                {passage.cutBefore && "… "}
                <MarkedText runs={shownRuns(passage)} />
                {passage.cutAfter && " …"}
              </PassageLink>
            </li>
          ))}
        </ul>
      )}
      {hit.themes.length + hit.threats.length > 0 && (
        <div className="mt-3.5 grid gap-1.5">
          <HitTags {...{ address, state, locale }} kind="theme" tags={hit.themes} />
          <HitTags {...{ address, state, locale }} kind="threat" tags={hit.threats} />
        </div>
      )}
    </article>
  );
}

function untitled({ speaker, delegation, event, date, year }: Hit, locale: Locale): string {
  const parts = {
    speaker: speaker && (speaker.displayName ?? speaker.name),
    delegation: delegation && delegationName(delegation, locale, { date, year }),
    event,
  };
  return titleOfUntitled(parts, locale);
}

function HitFacts({ hit, locale }: { hit: Hit; locale: Locale }) {
  const words = SEARCH_WORDING[locale];
  const organ = hit.organ && valueLabel("organ", { value: hit.organ.code, label: hit.organ.label }, locale);
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem] text-soft">
      {hit.sample && (
        <span className="rounded-sm bg-caution-wash px-1.5 text-[0.8125rem] font-semibold text-caution">
          {words.sample}
        </span>
      )}
      {hit.delegation && <HitDelegation hit={hit} delegation={hit.delegation} locale={locale} />}
      {hit.onBehalfOf.length > 0 && (
        <span>
          {words.onBehalfOf} {hit.onBehalfOf.join(", ")}
        </span>
      )}
      <HitDate hit={hit} locale={locale} />
      {hit.speaker && <HitSpeaker speaker={hit.speaker} locale={locale} />}
      {organ && <span>{organ}</span>}
    </p>
  );
}

/** The day, else the year alone, else that none is stated. */
function HitDate({ hit: { date, year }, locale }: { hit: Hit; locale: Locale }) {
  if (date) return <time dateTime={date}>{formatDay(date, locale)}</time>;
  return year === null ? <span>{SEARCH_WORDING[locale].noDate}</span> : <time dateTime={String(year)}>{year}</time>;
}

/** A State's name leads to its page. */
function HitDelegation({
  hit,
  delegation,
  locale,
}: {
  hit: Hit;
  delegation: NonNullable<Hit["delegation"]>;
  locale: Locale;
}) {
  return (
    <a
      href={localAddress(locale, delegationAddress(delegation.id))}
      className="inline-flex min-h-6 items-center font-semibold text-accent hover:underline"
    >
      {delegationName(delegation, locale, hit)}
    </a>
  );
}

function HitSpeaker({ speaker, locale }: { speaker: NonNullable<Hit["speaker"]>; locale: Locale }) {
  const name = speaker.displayName ?? speaker.name;
  if (speaker.id === null) return <bdi>{name}</bdi>;
  return (
    <a
      href={localAddress(locale, speakerAddress(speaker.id))}
      className="inline-flex min-h-6 items-center hover:underline"
    >
      <bdi>{name}</bdi>
    </a>
  );
}
