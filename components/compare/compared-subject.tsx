// One theme or threat of a comparison: the passages of each side beside each other, the words that differ marked.
import { positionAddress, subjectAddress } from "@/components/position/position-address";
import { StatementDay } from "@/components/position/position-statement";
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { localAddress } from "@/components/ui/local-address";
import type { ComparedCell, ComparedSubject, ComparisonSide } from "@/lib/domain/comparison";
import type { Locale } from "@/lib/domain/locale";
import { COMPARE_WORDING } from "./compare-wording";
import { columnsFor, ComparedRows } from "./compared-rows";
import { sideLabel } from "./side-label";

interface Props {
  locale: Locale;
  sides: readonly ComparisonSide[];
  subject: ComparedSubject;
}

/** Where a subject of the comparison stands on the page. */
export const comparedId = (code: string): string => `compare-${code}`;

/** Columns on a wide screen with a head of their own; on a phone each passage names its side. */
export function ComparedSubjectSection({ locale, sides, subject }: Props) {
  const heading = comparedId(subject.code);
  return (
    <section aria-labelledby={heading} className="border-t border-rule py-6">
      <h3 id={heading} className="display text-xl">
        <a href={localAddress(locale, subjectAddress(subject))} className="hover:underline">
          {subjectLabel(subject, locale)}
        </a>
      </h3>
      <div className={`mt-3 ${columnsFor(sides).row}`}>
        {sides.map((side, at) => (
          <ColumnHead key={side.id} {...{ locale, side, sides, subject }} cell={subject.cells[at]} />
        ))}
      </div>
      <ComparedRows {...{ locale, sides, subject }} />
    </section>
  );
}

interface ColumnHeadProps extends Props {
  side: ComparisonSide;
  cell: ComparedCell | undefined;
}

function ColumnHead({ locale, side, sides, subject, cell }: ColumnHeadProps) {
  const words = COMPARE_WORDING[locale];
  const isBare = side.statement !== null && Boolean(cell?.statement);
  return (
    <div className={`text-[0.9375rem] ${isBare ? columnsFor(sides).bareHead : ""}`}>
      <h4 className="font-semibold">{sideLabel(side, locale)}</h4>
      {!cell?.statement && <p className="text-soft">{words.never}</p>}
      {cell?.statement && side.statement === null && (
        <>
          <p className="text-soft">
            {words.of(String(cell.raised), side.held)} ·{" "}
            <a href={localAddress(locale, positionAddress(side.id, subject))} className="quiet-link">
              {words.all}
            </a>
          </p>
          <p className="mt-1">
            <span className="sr-only">{words.newest}: </span>
            <StatementDay {...cell.statement} locale={locale} />
          </p>
        </>
      )}
    </div>
  );
}
