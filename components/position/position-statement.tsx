// A statement in a list of passages: when and where it was made, then what it says.
import { titleOfUntitled } from "@/components/statement/shown-title";
import { statementAddress } from "@/components/statement/statement-address";
import { formatDay } from "@/components/ui/formats";
import { languageAttributes } from "@/components/ui/text-direction";
import type { PositionStatement } from "@/lib/domain/position";
import { PassageList } from "./passage-list";
import { POSITION_WORDING as WORDING } from "./position-wording";
import { SampleTag } from "./sample-tag";

interface Props {
  statement: PositionStatement;
  /** Name of the delegation, for statements without a title. */
  delegation: string | null;
}

/** Date and title above the passages; the date is what orders the list, so it leads. */
export function PositionStatementItem({ statement, delegation }: Props) {
  return (
    <article className="border-t border-rule py-5">
      <h3 className="flex flex-wrap items-baseline gap-x-3 leading-snug">
        <StatementDay {...statement} />
        <a
          href={statementAddress(statement)}
          className="reading text-[1.125rem] decoration-accent decoration-1 underline-offset-4 hover:underline"
          {...languageAttributes(statement.titleLanguage)}
        >
          {statement.title || titleOfUntitled({ ...statement, delegation })}
        </a>
        {statement.sample && <SampleTag />}
      </h3>
      <PassageList statement={statement} />
    </article>
  );
}

/** The day in words, else the year alone, or that none is stated. */
export function StatementDay({ date, year }: Pick<PositionStatement, "date" | "year">) {
  if (date === null && year === null) return <span className="text-[0.9375rem] text-soft">{WORDING.noDate}</span>;
  return (
    <time dateTime={date ?? String(year)} className="text-[0.9375rem] font-semibold">
      {date === null ? year : formatDay(date)}
    </time>
  );
}
