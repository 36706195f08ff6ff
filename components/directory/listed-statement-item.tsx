// A statement in a list of statements: when, who, what it is, and what it is about.
import type { ReactNode } from "react";
import { delegationAddress, subjectAddress } from "@/components/position/position-address";
import { SampleTag } from "@/components/position/sample-tag";
import { SEARCH_WORDING } from "@/components/search/search-wording";
import { titleOfUntitled } from "@/components/statement/shown-title";
import { statementAddress } from "@/components/statement/statement-address";
import { organName, subjectLabel } from "@/components/statement/taxonomy-labels";
import { formatDay } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { SubjectKind } from "@/lib/domain/ledger";
import type { ListedStatement } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { speakerAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";

interface Props {
  locale: Locale;
  statement: ListedStatement;
  /** What the list is about, which its entries need not repeat. */
  hides?: readonly ("speaker" | "delegation" | "date" | "organ")[];
  children?: ReactNode;
}

/** Facts, title, tags; `children` stand below. */
export function ListedStatementItem({ locale, statement, hides = [], children }: Props) {
  const { titleLanguage, themes, threats } = statement;
  return (
    <article className="border-t border-rule py-4">
      <Facts locale={locale} statement={statement} hides={hides} />
      <h3 className="reading text-[1.1875rem] leading-snug" {...languageAttributes(titleLanguage)}>
        <a
          href={localAddress(locale, statementAddress(statement))}
          className="line-clamp-3 decoration-accent decoration-1 underline-offset-4 hover:underline"
        >
          {titleOf(statement, locale)}
        </a>
      </h3>
      {children}
      {themes.length + threats.length > 0 && (
        <ul className="listed-subjects">
          <Subjects locale={locale} kind="theme" codes={themes} />
          <Subjects locale={locale} kind="threat" codes={threats} />
        </ul>
      )}
    </article>
  );
}

function titleOf({ title, speaker, delegation, event }: ListedStatement, locale: Locale): string {
  if (title) return title;
  return titleOfUntitled({ speaker: speaker?.name ?? null, delegation: delegation?.name ?? null, event }, locale);
}

function Facts({ locale, statement, hides }: Required<Omit<Props, "children">>) {
  const { delegation, speaker, date, year, organ, sample } = statement;
  const shows = (fact: (typeof hides)[number]) => !hides.includes(fact);
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem] text-soft">
      {sample && <SampleTag locale={locale} />}
      {shows("date") && <Day locale={locale} date={date} year={year} />}
      {shows("delegation") && delegation && (
        <a
          href={localAddress(locale, delegationAddress(delegation.id))}
          className="inline-flex min-h-6 items-center font-semibold text-accent hover:underline"
        >
          {delegation.name}
        </a>
      )}
      {shows("speaker") && speaker && (
        <a
          href={localAddress(locale, speakerAddress(speaker.id))}
          className="inline-flex min-h-6 items-center hover:underline"
        >
          <bdi>{speaker.name}</bdi>
        </a>
      )}
      {shows("organ") && organ && <span>{organName(organ, locale)}</span>}
    </p>
  );
}

function Day({ locale, date, year }: Pick<ListedStatement, "date" | "year"> & { locale: Locale }) {
  if (date === null && year === null) return <span>{DIRECTORY_WORDING[locale].noDate}</span>;
  return (
    <time dateTime={date ?? String(year)} className="font-semibold text-ink">
      {date === null ? year : formatDay(date, locale)}
    </time>
  );
}

/** Subjects of one kind that an entry shows; the statement itself has them all. */
const SHOWN = 5;

function Subjects({ locale, kind, codes }: { locale: Locale; kind: SubjectKind; codes: readonly string[] }) {
  return (
    <>
      {codes.slice(0, SHOWN).map((code) => (
        <li key={code}>
          <a href={localAddress(locale, subjectAddress({ kind, code }))} className={`tag tag-${kind}`}>
            <span aria-hidden="true">{kind === "theme" ? "■" : "▲"}</span>
            {subjectLabel({ kind, code }, locale)}
          </a>
        </li>
      ))}
      {codes.length > SHOWN && <li className="text-soft">{SEARCH_WORDING[locale].moreTags(codes.length - SHOWN)}</li>}
    </>
  );
}
