// What the delegation said before and after, and what others said that has to do with it.
import { compareAddress } from "@/components/compare/compare-address";
import { COMPARE_WORDING } from "@/components/compare/compare-wording";
import { delegationAddress, subjectAddress } from "@/components/position/position-address";
import { documentAddress } from "@/components/directory/directory-address";
import { formatDay } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { ListedStatement } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import type { RelatedStatement, SharedRecord, StatementContext } from "@/lib/domain/related";
import { CITING_WORDING } from "./citing-wording";
import { titleOfUntitled } from "./shown-title";
import { statementAddress } from "./statement-address";
import { documentLabel, subjectLabel } from "./taxonomy-labels";

interface Props {
  locale: Locale;
  /** Id of the statement that they stand beside. */
  id: string;
  context: StatementContext;
}

/** Nothing where the statement stands alone. */
export function StatementNeighbours({ locale, id, context: { previous, next, related } }: Props) {
  const words = CITING_WORDING[locale];
  return (
    <>
      {(previous ?? next) && (
        <nav aria-label={words.around} className="screen-only mt-12 grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {previous ? <Step locale={locale} statement={previous} rel="prev" label={`← ${words.previous}`} /> : <span />}
          {next && <Step locale={locale} statement={next} rel="next" label={`${words.next} →`} />}
          {previous && (
            <a
              href={localAddress(locale, comparedWith(previous.id, id))}
              className="justify-self-start quiet-link sm:col-span-2"
            >
              {COMPARE_WORDING[locale].compareWithBefore}
            </a>
          )}
        </nav>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related" className="screen-only mt-14 border-t-2 border-ink pt-5">
          <h2 id="related" className="display text-2xl">
            {words.related}
          </h2>
          <p className="mt-1 mb-3 text-[0.9375rem] text-soft">{words.relatedWhy}</p>
          <ul>
            {related.map((statement) => (
              <Related key={statement.id} locale={locale} statement={statement} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function comparedWith(previous: string, id: string): string {
  return compareAddress({ of: "statements", ids: [previous, id], kind: "theme", page: 1 });
}

function titleOf({ title, speaker, delegation, event }: ListedStatement, locale: Locale): string {
  if (title) return title;
  return titleOfUntitled({ speaker: speaker?.name ?? null, delegation: delegation?.name ?? null, event }, locale);
}

function dayOf({ date, year }: ListedStatement, locale: Locale): string | number | null {
  return date === null ? year : formatDay(date, locale);
}

interface StepProps {
  locale: Locale;
  statement: ListedStatement;
  rel: "prev" | "next";
  label: string;
}

function Step({ locale, statement, rel, label }: StepProps) {
  return (
    <a
      href={localAddress(locale, statementAddress(statement))}
      rel={rel}
      className={`group block rounded-md border border-rule px-4 py-3 hover:bg-wash ${rel === "next" ? "sm:text-end" : ""}`}
    >
      <span className="block text-[0.875rem] text-accent">{label}</span>
      <span className="block text-[0.875rem] text-soft">{dayOf(statement, locale)}</span>
      <span
        className="line-clamp-2 reading leading-snug group-hover:underline"
        {...languageAttributes(statement.titleLanguage)}
      >
        {titleOf(statement, locale)}
      </span>
    </a>
  );
}

function Related({ locale, statement }: { locale: Locale; statement: RelatedStatement }) {
  const { delegation, shared, titleLanguage } = statement;
  return (
    <li className="border-t border-rule py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem] text-soft">
        {delegation && (
          <a
            href={localAddress(locale, delegationAddress(delegation.id))}
            className="inline-flex min-h-6 items-center font-semibold text-accent hover:underline"
          >
            {delegation.name}
          </a>
        )}
        <span>{dayOf(statement, locale)}</span>
      </p>
      <h3 className="mt-1 reading text-[1.125rem] leading-snug" {...languageAttributes(titleLanguage)}>
        <a
          href={localAddress(locale, statementAddress(statement))}
          className="line-clamp-2 decoration-accent decoration-1 underline-offset-4 hover:underline"
        >
          {titleOf(statement, locale)}
        </a>
      </h3>
      <p className="flex flex-wrap gap-x-3 text-[0.875rem] text-soft">
        <span className="self-center">{CITING_WORDING[locale].shares}:</span>
        {shared.map((record) => (
          <SharedLink key={`${record.kind} ${record.code}`} locale={locale} record={record} />
        ))}
      </p>
    </li>
  );
}

function SharedLink({ locale, record: { kind, code } }: { locale: Locale; record: SharedRecord }) {
  const address = kind === "document" ? documentAddress(code) : subjectAddress({ kind, code });
  return (
    <a href={localAddress(locale, address)} className="inline-flex min-h-6 items-center quiet-link">
      <span className="sr-only">{CITING_WORDING[locale].shared[kind]} </span>
      {kind === "document" ? documentLabel(code, locale) : subjectLabel({ kind, code }, locale)}
    </a>
  );
}
