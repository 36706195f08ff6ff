// A statement in a list of passages: when and where it was made, then what it says.
import { titleOfUntitled } from "@/components/statement/shown-title";
import { statementAddress } from "@/components/statement/statement-address";
import { formatDay } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import type { PositionStatement } from "@/lib/domain/position";
import { PassageList } from "./passage-list";
import { POSITION_WORDING } from "./position-wording";
import { SampleTag } from "./sample-tag";

interface Props {
  locale: Locale;
  statement: PositionStatement;
  /** Name of the delegation, for statements without a title. */
  delegation: string | null;
}

/** Date and title above the passages; the date is what orders the list, so it leads. */
export function PositionStatementItem({ locale, statement, delegation }: Props) {
  return (
    <article className="border-t border-rule py-5">
      <h3 className="flex flex-wrap items-baseline gap-x-3 leading-snug">
        <StatementDay {...statement} locale={locale} />
        {statement.sample && <SampleTag locale={locale} />}
        <a
          href={localAddress(locale, statementAddress(statement))}
          className="line-clamp-3 basis-full reading text-[1.125rem] decoration-accent decoration-1 underline-offset-4 hover:underline"
          {...languageAttributes(statement.titleLanguage)}
        >
          {statement.title || titleOfUntitled({ ...statement, delegation }, locale)}
        </a>
      </h3>
      <PassageList locale={locale} statement={statement} />
    </article>
  );
}

/** The day in words, else the year alone, or that none is stated. */
export function StatementDay({ date, year, locale }: Pick<PositionStatement, "date" | "year"> & { locale: Locale }) {
  if (date === null && year === null) {
    return <span className="text-[0.9375rem] text-soft">{POSITION_WORDING[locale].noDate}</span>;
  }
  return (
    <time dateTime={date ?? String(year)} className="text-[0.9375rem] font-semibold">
      {date === null ? year : formatDay(date, locale)}
    </time>
  );
}
