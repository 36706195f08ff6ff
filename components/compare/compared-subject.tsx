// One theme or threat of a comparison: the passages of each side beside each other, the words that differ marked.
import { positionAddress, subjectAddress } from "@/components/position/position-address";
import { StatementDay } from "@/components/position/position-statement";
import { statementAddress } from "@/components/statement/statement-address";
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type {
  ComparedCell,
  ComparedPassage,
  ComparedRun,
  ComparedSubject,
  ComparisonSide,
  PassageFate,
} from "@/lib/domain/comparison";
import type { Locale } from "@/lib/domain/locale";
import { COMPARE_WORDING } from "./compare-wording";

interface Props {
  locale: Locale;
  sides: readonly ComparisonSide[];
  subject: ComparedSubject;
}

/** Where a subject of the comparison stands on the page. */
export const comparedId = (code: string): string => `compare-${code}`;

/** Columns on a wide screen, one below the other on a phone; each column names its side. */
export function ComparedSubjectSection({ locale, sides, subject }: Props) {
  const heading = comparedId(subject.code);
  return (
    <section aria-labelledby={heading} className="border-t border-rule py-6">
      <h3 id={heading} className="display text-xl">
        <a href={localAddress(locale, subjectAddress(subject))} className="hover:underline">
          {subjectLabel(subject, locale)}
        </a>
      </h3>
      <div className="mt-3 grid gap-x-8 gap-y-6 lg:auto-cols-fr lg:grid-flow-col">
        {sides.map((side, at) => (
          <Column key={side.id} {...{ locale, side, subject }} cell={subject.cells[at]} />
        ))}
      </div>
    </section>
  );
}

interface ColumnProps extends Omit<Props, "sides"> {
  side: ComparisonSide;
  cell: ComparedCell | undefined;
}

function Column({ locale, side, subject, cell }: ColumnProps) {
  const words = COMPARE_WORDING[locale];
  const name = side.statement ? (side.statement.date ?? words.undated) : side.name;
  return (
    <div>
      <h4 className="text-[0.9375rem] font-semibold">{name}</h4>
      {!cell?.statement ? (
        <p className="text-[0.9375rem] text-soft">{words.never}</p>
      ) : (
        <>
          {side.statement === null && (
            <p className="text-[0.9375rem] text-soft">
              {words.of(String(cell.raised), side.held)} ·{" "}
              <a href={localAddress(locale, positionAddress(side.id, subject))} className="quiet-link">
                {words.all}
              </a>
            </p>
          )}
          {side.statement === null && (
            <p className="mt-1">
              <span className="sr-only">{words.newest}: </span>
              <StatementDay {...cell.statement} locale={locale} />
            </p>
          )}
          <ul className="mt-2 space-y-3">
            {cell.passages.map((passage, index) => (
              <li key={index}>
                <Passage locale={locale} passage={passage} statement={cell.statement} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface PassageProps {
  locale: Locale;
  passage: ComparedPassage;
  statement: ComparedCell["statement"];
}

function Passage({ locale, passage: { paragraph, language, runs, fate }, statement }: PassageProps) {
  if (!statement) return null;
  return (
    <a
      href={localAddress(locale, statementAddress({ ...statement, paragraph }))}
      className="group block rounded-sm hover:bg-wash"
    >
      <span className="text-[0.8125rem] text-accent tabular-nums group-hover:underline">¶ {paragraph}</span>
      {fate && <span className="ms-2 text-[0.8125rem] text-soft tabular-nums">{fateInWords(fate, locale)}</span>}
      <q className="block reading text-[1.0625rem] leading-normal" {...languageAttributes(language)}>
        {runs.map((run, index) => (
          <Run key={index} locale={locale} run={run} />
        ))}
      </q>
    </a>
  );
}

function fateInWords(fate: PassageFate, locale: Locale): string {
  const words = COMPARE_WORDING[locale].fate;
  return "other" in fate ? words[fate.kind](fate.other) : words[fate.kind];
}

/** Each mark differs in shape as well as in colour, and is told to who hears it. */
function Run({ locale, run: { text, kind } }: { locale: Locale; run: ComparedRun }) {
  if (kind === "same") return text;
  const Element = kind === "added" ? "ins" : kind === "dropped" ? "del" : "span";
  return (
    <Element className={`compare-${kind}`}>
      <span className="sr-only" lang={locale}>
        [{COMPARE_WORDING[locale].kindSpoken[kind]}:{" "}
      </span>
      {text}
      <span className="sr-only">]</span>
    </Element>
  );
}
