// Beside the ledger of a delegation: what it said last, who spoke for it, and on behalf of which groups.
import type { ReactNode } from "react";
import { speakerAddress } from "@/components/directory/directory-address";
import { ListedStatementItem } from "@/components/directory/listed-statement-item";
import { groupLabel } from "@/components/statement/taxonomy-labels";
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationProfile, DelegationSummary, SpokenFor } from "@/lib/domain/position";
import { delegationSearchAddress } from "./position-address";
import { POSITION_WORDING, yearSpan } from "./position-wording";

interface Props {
  locale: Locale;
  delegation: DelegationSummary;
  profile: DelegationProfile;
}

/** Statements on one side, people and groups on the other; a part without an entry is left out. */
export function DelegationProfileView({ locale, delegation, profile }: Props) {
  return (
    <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <NewestStatements {...{ locale, delegation, profile }} />
      <div className="space-y-8">
        <Speakers {...{ locale, profile }} />
        <Groups {...{ locale, delegation, profile }} />
      </div>
    </div>
  );
}

function NewestStatements({ locale, delegation, profile: { newest } }: Props) {
  const words = POSITION_WORDING[locale];
  return (
    <section aria-labelledby="newest">
      <h2 id="newest" className="mb-3 display text-2xl">
        {words.newest}
      </h2>
      {newest.map((statement) => (
        <ListedStatementItem key={statement.id} locale={locale} statement={statement} hides={["delegation"]} />
      ))}
      <p className="border-t border-rule pt-3">
        <a
          href={localAddress(locale, `${delegationSearchAddress(delegation.id)}&sort=newest`)}
          className="inline-flex min-h-8 items-center quiet-link"
        >
          {words.allStatements(delegation.statements)}
        </a>
      </p>
    </section>
  );
}

function Speakers({ locale, profile: { speakers, speakerCount } }: Omit<Props, "delegation">) {
  const words = POSITION_WORDING[locale];
  if (speakers.length === 0) return null;
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers" className="display text-xl">
        {words.speakers}
      </h2>
      <p className="mt-1 mb-2 text-[0.875rem] text-soft">{words.speakersLead}</p>
      <ul>
        {speakers.map((speaker) => (
          <Entry key={speaker.id} locale={locale} entry={speaker}>
            <a
              href={localAddress(locale, speakerAddress(speaker.id))}
              className="inline-flex min-h-8 items-center text-accent hover:underline"
            >
              <bdi>{speaker.name}</bdi>
            </a>
          </Entry>
        ))}
      </ul>
      {speakerCount > speakers.length && (
        <p className="mt-2 text-[0.875rem] text-soft">{words.moreSpeakers(speakerCount - speakers.length)}</p>
      )}
    </section>
  );
}

function Groups({ locale, delegation, profile: { groups } }: Props) {
  if (groups.length === 0) return null;
  const search = (group: string) => `${delegationSearchAddress(delegation.id)}&${new URLSearchParams({ group })}`;
  return (
    <section aria-labelledby="groups">
      <h2 id="groups" className="mb-2 display text-xl">
        {POSITION_WORDING[locale].groups}
      </h2>
      <ul>
        {groups.map((group) => (
          <Entry key={group.id} locale={locale} entry={group}>
            <a
              href={localAddress(locale, search(group.id))}
              className="inline-flex min-h-8 items-center text-accent hover:underline"
            >
              {groupLabel(group.id, locale)}
            </a>
          </Entry>
        ))}
      </ul>
    </section>
  );
}

/** A name, how often, and in which years. */
function Entry({ locale, entry, children }: { locale: Locale; entry: SpokenFor; children: ReactNode }) {
  const { statements, firstYear, lastYear } = entry;
  return (
    <li className="flex items-baseline justify-between gap-3 border-b border-rule/60 py-0.5">
      <span className="min-w-0">{children}</span>
      <span className="shrink-0 text-end text-[0.875rem] text-soft tabular-nums">
        <span className="sr-only">{POSITION_WORDING[locale].statements(statements)}</span>
        <span aria-hidden="true">{formatNumber(statements, locale)}</span>
        <span className="ms-3 inline-block min-w-19">{yearSpan(firstYear, lastYear)}</span>
      </span>
    </li>
  );
}
