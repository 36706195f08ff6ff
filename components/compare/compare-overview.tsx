// The table above a comparison: in how many statements each side raises each theme or threat.
import { positionAddress } from "@/components/position/position-address";
import { ScrollBox } from "@/components/position/scroll-box";
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { localAddress } from "@/components/ui/local-address";
import { SUBJECTS_PER_PAGE, type Comparison, type ComparisonSide, type SubjectCount } from "@/lib/domain/comparison";
import type { Locale } from "@/lib/domain/locale";
import { compareAddress, type CompareState } from "./compare-address";
import { COMPARE_WORDING } from "./compare-wording";
import { comparedId } from "./compared-subject";
import { SideName } from "./side-name";

interface Props {
  locale: Locale;
  comparison: Comparison;
  state: CompareState;
}

const WIDE_HEAD = "max-w-52 whitespace-normal!";

/** Two sides stand beside the subjects even on the narrowest phone. */
const NARROW_HEAD = `${WIDE_HEAD} max-sm:max-w-21 max-sm:px-1.5!`;

/** One row a subject, which leads to its passages; one column a side, whose numbers lead to all of them. */
export function CompareOverview({ locale, comparison: { sides, counts, subjects, pageCount }, state }: Props) {
  const words = COMPARE_WORDING[locale];
  const ofStatements = sides.some(({ statement }) => statement !== null);
  const shown = new Set(subjects.map(({ code }) => code));
  const caption = ofStatements ? words.overviewCaptionStatements : words.overviewCaption;
  const addressOf = (code: string, at: number) =>
    `${shown.has(code) ? "" : pageAddress(locale, state, at)}#${comparedId(code)}`;
  return (
    <ScrollBox label={words.overview}>
      <table className={`ledger ledger-${state.kind}`}>
        <caption className="p-3 text-start text-[0.9375rem] whitespace-normal text-soft">
          {/* No wider than what is seen of a table that scrolls. */}
          <span className="block max-w-[min(44rem,100vw-4rem)]">
            {caption} {pageCount > 1 && words.laidOut(subjects.length, counts.length)}
          </span>
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
          {counts.map((count, at) => (
            <tr key={count.code}>
              <th scope="row">
                <a href={addressOf(count.code, at)}>{subjectLabel(count, locale)}</a>
              </th>
              {sides.map((side, column) => (
                <Cell key={side.id} locale={locale} side={side} subject={count} raised={count.raised[column] ?? 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The page of the comparison that lays out the subject at this place of the table. */
const pageAddress = (locale: Locale, state: CompareState, at: number): string =>
  localAddress(locale, compareAddress({ ...state, page: Math.floor(at / SUBJECTS_PER_PAGE) + 1 }));

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
