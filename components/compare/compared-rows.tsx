// The passages of a comparison in rows: what one side says stands across from its counterpart on the other.
import { statementAddress } from "@/components/statement/statement-address";
import { colon } from "@/components/ui/colon";
import { localAddress } from "@/components/ui/local-address";
import type {
  ComparedCell,
  ComparedPassage,
  ComparedRow,
  ComparedSubject,
  ComparisonSide,
} from "@/lib/domain/comparison";
import type { Locale } from "@/lib/domain/locale";
import { COMPARE_WORDING } from "./compare-wording";
import { ComparedPassageLink } from "./compared-passage";
import { sideLabel } from "./side-label";

interface Columns {
  row: string;
  /** Of a side's name beside what it says, which the head of its column makes needless where there are columns. */
  name: string;
  /** Of a head that says nothing but the name, which is needless where there are none. */
  bareHead: string;
}

/** Classes by the number of sides: two have room beside each other earlier than four. */
export function columnsFor(sides: readonly ComparisonSide[]): Columns {
  const row = "grid gap-x-8 gap-y-3";
  return sides.length === 2
    ? { row: `${row} md:auto-cols-fr md:grid-flow-col`, name: "md:sr-only", bareHead: "max-md:hidden" }
    : { row: `${row} lg:auto-cols-fr lg:grid-flow-col`, name: "lg:sr-only", bareHead: "max-lg:hidden" };
}

interface Props {
  locale: Locale;
  sides: readonly ComparisonSide[];
  subject: ComparedSubject;
}

/** One row below the other; the last one says what each side's statement says beyond them. */
export function ComparedRows({ locale, sides, subject: { rows, cells } }: Props) {
  return (
    <ul className="mt-3">
      {rows.map((row, at) => (
        <li key={at} className="border-t border-rule py-3">
          <Row {...{ locale, sides, row, cells }} />
        </li>
      ))}
      {cells.some(({ more }) => more > 0) && (
        <li className="border-t border-rule pt-3">
          <div className={columnsFor(sides).row}>
            {sides.map((side, at) => (
              <div key={side.id}>{cells[at] && <More {...{ locale, sides, side }} cell={cells[at]} />}</div>
            ))}
          </div>
        </li>
      )}
    </ul>
  );
}

interface RowProps {
  locale: Locale;
  sides: readonly ComparisonSide[];
  row: ComparedRow;
  cells: readonly ComparedCell[];
}

function Row({ locale, sides, row: { counterparts, passages }, cells }: RowProps) {
  const told = counterparts && passages.every((of) => of.every(({ fate }) => fate === null));
  const { row, name } = columnsFor(sides);
  return (
    <>
      {told && <p className="mb-1 text-[0.8125rem] text-soft">{COMPARE_WORDING[locale].counterparts}</p>}
      <div className={row}>
        {sides.map((side, at) => (
          <Said key={side.id} {...{ locale, name }} label={sideLabel(side, locale)} statement={cells[at]?.statement}>
            {passages[at] ?? []}
          </Said>
        ))}
      </div>
    </>
  );
}

interface SaidProps {
  locale: Locale;
  label: string;
  /** Classes of the label. */
  name: string;
  statement: ComparedCell["statement"] | undefined;
  children: readonly ComparedPassage[];
}

/** One side's part of a row; an empty one keeps its column's place. */
function Said({ locale, label, name, statement, children }: SaidProps) {
  if (!statement || children.length === 0) return <div className="max-md:hidden" />;
  return (
    <div>
      <ul className="space-y-3">
        {children.map((passage, index) => (
          <li key={index}>
            <ComparedPassageLink {...{ locale, side: label, sideClass: name, passage, statement }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MoreProps extends Omit<Props, "subject"> {
  side: ComparisonSide;
  cell: ComparedCell;
}

function More({ locale, sides, side, cell: { more, statement } }: MoreProps) {
  if (more === 0 || !statement) return null;
  return (
    <p className="text-[0.9375rem]">
      <span className={`font-semibold ${columnsFor(sides).name}`}>
        {sideLabel(side, locale)}
        {colon(locale)}{" "}
      </span>
      <a href={localAddress(locale, statementAddress(statement))} className="quiet-link">
        {COMPARE_WORDING[locale].more(more)}
      </a>
    </p>
  );
}
