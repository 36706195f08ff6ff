// Who spoke, for whom, when and where, as far as the text says it.
import type { ReactNode } from "react";
import { delegationAddress } from "@/components/position/position-address";
import { formatDay, languageName } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import type { Fact, Statement } from "@/lib/domain/statement";
import { delegationName } from "./delegation-name";
import { FactList } from "./fact-list";
import { paragraphAt } from "./locate";
import { STATEMENT_WORDING } from "./statement-wording";
import { mentionLabel, organLabel } from "./taxonomy-labels";

interface Props {
  statement: Statement;
  locale: Locale;
}

/** The head of the statement as a list of facts; what the text does not say is left out, a missing date is said. */
export function StatementFacts({ statement, locale }: Props) {
  const { organ, delivery, turn, onBehalfOf, alignment, language, wordCount, meeting, original } = statement;
  const words = STATEMENT_WORDING[locale];
  const props = { statement, locale };
  return (
    <section aria-label={words.facts}>
      <FactList
        rows={[
          { term: words.delegation, detail: <Delegation {...props} /> },
          { term: words.speaker, detail: <Speaker {...props} /> },
          { term: words.onBehalfOf, detail: groupsOf(onBehalfOf, locale) },
          { term: words.alignment, detail: groupsOf(alignment, locale) },
          { term: words.date, detail: <StatementDate {...props} /> },
          { term: words.organ, detail: organ && withOrigin(organ, organLabel(organ.value, locale), locale) },
          { term: words.record, detail: meeting?.value.symbol ?? null },
          { term: words.turn, detail: turn && words.turns[turn] },
          { term: words.delivery, detail: delivery && withOrigin(delivery, words.deliveries[delivery.value], locale) },
          { term: words.language, detail: language && languageName(language, locale) },
          { term: words.original, detail: original && languageName(original.value, locale) },
          { term: words.length, detail: words.words(wordCount) },
          { term: words.meeting, detail: meetingOf(props), wide: true },
          { term: words.agendaItem, detail: meeting?.value.agendaItem ?? null, wide: true },
          { term: words.host, detail: meeting?.value.host ?? null, wide: true },
          { term: words.president, detail: meeting?.value.president ?? null },
        ]}
      />
    </section>
  );
}

/** The value with a word on its origin where it was not read in the text itself. */
function withOrigin(fact: Fact<unknown>, value: ReactNode, locale: Locale): ReactNode {
  if (fact.from === "text") return value;
  const { fromSidecar, fromReference, fromCorrection } = STATEMENT_WORDING[locale];
  const origin = { sidecar: fromSidecar, reference: fromReference, correction: fromCorrection }[fact.from];
  return (
    <>
      {value} <span className="text-[0.8125rem] text-soft">({origin})</span>
    </>
  );
}

/** Groups under their usual abbreviation, which diplomats know them by, with the full name where there is one. */
function groupsOf(facts: readonly Fact<string>[], locale: Locale): ReactNode {
  if (facts.length === 0) return null;
  return facts.map(({ value }, index) => {
    const name = mentionLabel({ kind: "group", code: value, name: value }, locale);
    return (
      <span key={value}>
        {index > 0 && ", "}
        {name === value ? value : <abbr title={name}>{value}</abbr>}
      </span>
    );
  });
}

/** The language of the paragraph in which the fact stands. */
function printedIn({ paragraphs }: Statement, { evidence }: Fact<unknown>) {
  const start = evidence[0]?.start;
  return languageAttributes(start === undefined ? null : (paragraphAt(paragraphs, start)?.language ?? null));
}

interface PrintedProps extends Props {
  fact: Fact<unknown>;
  children: string;
}

/** How the text itself prints a value. */
function PrintedAs({ statement, fact, locale, children }: PrintedProps) {
  return (
    <span className="text-soft">
      {" "}
      ({STATEMENT_WORDING[locale].printedAs} <span {...printedIn(statement, fact)}>{children}</span>)
    </span>
  );
}

function NotStated({ locale }: { locale: Locale }) {
  return <span className="text-soft">{STATEMENT_WORDING[locale].notStated}</span>;
}

function Delegation({ statement, locale }: Props) {
  const { delegation } = statement;
  if (!delegation) return <NotStated locale={locale} />;
  const { code, name } = delegation.value;
  const shown = delegationName(delegation.value, locale);
  return withOrigin(
    delegation,
    <>
      {code === null ? (
        shown
      ) : (
        <a href={localAddress(locale, delegationAddress(code))} className="quiet-link">
          {shown}
        </a>
      )}
      {shown !== name && (
        <PrintedAs statement={statement} fact={delegation} locale={locale}>
          {name}
        </PrintedAs>
      )}{" "}
      {code && <span className="text-[0.8125rem] text-soft">{code}</span>}
    </>,
    locale,
  );
}

function Speaker({ statement, locale }: Props) {
  const { speaker } = statement;
  if (!speaker) return <NotStated locale={locale} />;
  const { name, displayName, role } = speaker.value;
  const printed = printedIn(statement, speaker);
  return withOrigin(
    speaker,
    <>
      {displayName ?? <span {...printed}>{name}</span>}
      {displayName && displayName !== name && (
        <PrintedAs statement={statement} fact={speaker} locale={locale}>
          {name}
        </PrintedAs>
      )}
      {role && (
        <>
          ,{" "}
          <span {...printed} className="inline-block">
            {role}
          </span>
        </>
      )}
    </>,
    locale,
  );
}

function StatementDate({ statement, locale }: Props) {
  const { date } = statement;
  if (!date) return <StatementYear statement={statement} locale={locale} />;
  const { iso, printed } = date.value;
  const shown = formatDay(iso, locale);
  return withOrigin(
    date,
    <>
      <time dateTime={iso}>{shown}</time>
      {![iso, "", shown].includes(printed) && (
        <PrintedAs statement={statement} fact={date} locale={locale}>
          {printed}
        </PrintedAs>
      )}
    </>,
    locale,
  );
}

/** A year without a day: never shown as if the day were known. */
function StatementYear({ statement: { year }, locale }: Props) {
  if (!year) return <NotStated locale={locale} />;
  return withOrigin(
    year,
    <>
      <time dateTime={String(year.value)}>{year.value}</time>{" "}
      <span className="text-soft">({STATEMENT_WORDING[locale].dayNotStated})</span>
    </>,
    locale,
  );
}

function meetingOf({ statement, locale }: Props): ReactNode {
  const { meeting } = statement;
  if (!meeting) return null;
  const { event, format } = meeting.value;
  if (!event && !format) return null;
  return withOrigin(
    meeting,
    <>
      {event && <span {...printedIn(statement, meeting)}>{event}</span>}
      {event && format && " · "}
      {format && STATEMENT_WORDING[locale].formats[format]}
    </>,
    locale,
  );
}
