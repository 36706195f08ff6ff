// The table above a comparison: in how many statements each side raises each theme or threat.
import { positionAddress } from "@/components/position/position-address";
import { ScrollBox } from "@/components/position/scroll-box";
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { localAddress } from "@/components/ui/local-address";
import type { Comparison, ComparisonSide, SubjectCount } from "@/lib/domain/comparison";
import type { SubjectKind } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { COMPARE_WORDING } from "./compare-wording";
import { comparedId } from "./compared-subject";
import { SideName } from "./side-name";

interface Props {
  locale: Locale;
  comparison: Comparison;
  kind: SubjectKind;
}

const WIDE_HEAD = "max-w-52 whitespace-normal!";

/** Two sides stand beside the subjects even on the narrowest phone. */
const NARROW_HEAD = `${WIDE_HEAD} max-sm:max-w-21 max-sm:px-1.5!`;

/** One row a subject, which leads down to its passages; one column a side, whose numbers lead to all of them. */
export function CompareOverview({ locale, comparison: { sides, counts, subjects }, kind }: Props) {
  const words = COMPARE_WORDING[locale];
  const ofStatements = sides.some(({ statement }) => statement !== null);
  const shown = new Set(subjects.map(({ code }) => code));
  const caption = ofStatements ? words.overviewCaptionStatements : words.overviewCaption;
  return (
    <ScrollBox label={words.overview}>
      <table className={`ledger ledger-${kind}`}>
        <caption className="p-3 text-start text-[0.9375rem] whitespace-normal text-soft">
          {/* No wider than what is seen of a table that scrolls. */}
          <span className="block max-w-[min(44rem,100vw-4rem)]">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.subject}</th>
            {sides.map((side) => (
              <th key={side.id} scope="col" className={sides.length === 2 ? NARROW_HEAD : WIDE_HEAD}>
                <SideName locale={locale} side={side} />
                {side.statement === null && <span className="block font-normal">{words.held(side.held)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.code}>
              <th scope="row">
                {shown.has(count.code) ? (
                  <a href={`#${comparedId(count.code)}`}>{subjectLabel(count, locale)}</a>
                ) : (
                  subjectLabel(count, locale)
                )}
              </th>
              {sides.map((side, at) => (
                <Cell key={side.id} locale={locale} side={side} subject={count} raised={count.raised[at] ?? 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface CellProps {
  locale: Locale;
  side: ComparisonSide;
  subject: SubjectCount;
  raised: number;
}

function Cell({ locale, side, subject, raised }: CellProps) {
  const words = COMPARE_WORDING[locale];
  if (raised === 0) {
    return (
      <td className="no">
        <span className="sr-only">{words.never}</span>
      </td>
    );
  }
  if (side.statement) return <td className="s3">{words.raised}</td>;
  return (
    <td className={`s${shade(raised, side.held)}`}>
      <a href={localAddress(locale, positionAddress(side.id, subject))}>
        <span aria-hidden="true">{raised}</span>
        <span className="sr-only">{words.of(String(raised), side.held)}</span>
      </a>
    </td>
  );
}

/** 1 to 4: the quarter of the side's statements in which the share lies, as in a ledger. */
const shade = (raised: number, held: number): number => Math.min(4, 1 + Math.floor((4 * raised) / held));
