// Who spoke, for whom, when and where, as far as the text says it.
import type { ReactNode } from "react";
import { delegationAddress } from "@/components/position/position-address";
import { meetingAddress, speakerAddress } from "@/components/directory/directory-address";
import { formatDay, languageName } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import type { StatementLinks } from "@/lib/domain/related";
import type { Fact, Statement } from "@/lib/domain/statement";
import { timeOf } from "@/lib/domain/statement-year";
import { delegationName } from "./delegation-name";
import { FactList } from "./fact-list";
import { paragraphAt } from "./locate";
import { STATEMENT_WORDING } from "./statement-wording";
import { SuppliedFacts } from "./supplied-facts";
import { mentionLabel, organLabel } from "./taxonomy-labels";

interface Props {
  statement: Statement;
  links: StatementLinks;
  locale: Locale;
}

/** The head of the statement as a list of facts; what the text does not say is left out, a missing date is said. */
export function StatementFacts({ statement, links, locale }: Props) {
  const { organ, delivery, turn, onBehalfOf, alignment, language, wordCount, meeting, original } = statement;
  const words = STATEMENT_WORDING[locale];
  const props = { statement, links, locale };
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
          { term: words.record, detail: recordOf(props) },
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
      <SuppliedFacts statement={statement} locale={locale} />
    </section>
  );
}

interface PageLinkProps {
  locale: Locale;
  /** Of the page; null where there is none. */
  id: string | null;
  addressOf: (id: string) => string;
  children: ReactNode;
}

/** A name that leads to everything that the corpus holds under it. */
function PageLink({ locale, id, addressOf, children }: PageLinkProps) {
  if (id === null) return children;
  return (
    <a href={localAddress(locale, addressOf(id))} className="quiet-link">
      {children}
    </a>
  );
}

/** The value with a word on its origin where it was not read in the text itself; `SuppliedFacts` says what the file gave. */
function withOrigin({ from }: Fact<unknown>, value: ReactNode, locale: Locale): ReactNode {
  if (from === "text" || from === "sidecar") return value;
  const { fromReference, fromCorrection } = STATEMENT_WORDING[locale];
  const origin = { reference: fromReference, correction: fromCorrection }[from];
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

interface PrintedProps extends Omit<Props, "links"> {
  fact: Fact<unknown>;
  children: string;
}

/** How the text itself prints a value. */
function PrintedAs({ statement, fact, locale, children }: PrintedProps) {
  return (
    <span className="text-soft">
      {" "}
      ({STATEMENT_WORDING[locale].printedAs}{" "}
      <span className="inline-block">
        <bdi {...printedIn(statement, fact)}>{children}</bdi>)
      </span>
    </span>
  );
}

function NotStated({ locale }: { locale: Locale }) {
  return <span className="text-soft">{STATEMENT_WORDING[locale].notStated}</span>;
}

function Delegation({ statement, links, locale }: Props) {
  const { delegation } = statement;
  if (!delegation) return <NotStated locale={locale} />;
  const { code, name } = delegation.value;
  const shown = delegationName(delegation.value, locale, timeOf(statement));
  return withOrigin(
    delegation,
    <>
      <PageLink locale={locale} id={links.delegation} addressOf={delegationAddress}>
        {shown}
      </PageLink>
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

function Speaker({ statement, links, locale }: Props) {
  const { speaker } = statement;
  if (!speaker) return <NotStated locale={locale} />;
  const { name, displayName, role } = speaker.value;
  const printed = printedIn(statement, speaker);
  return withOrigin(
    speaker,
    <>
      <PageLink locale={locale} id={links.speaker} addressOf={speakerAddress}>
        {displayName ?? <span {...printed}>{name}</span>}
      </PageLink>
      {displayName && displayName !== name && (
        <PrintedAs statement={statement} fact={speaker} locale={locale}>
          {name}
        </PrintedAs>
      )}
      {role && (
        <>
          {commaBetween(displayName ?? name, role)}
          <span {...printed} className="inline-block">
            {role}
          </span>
        </>
      )}
    </>,
    locale,
  );
}

const ARABIC = /\p{Script=Arabic}/u;

/** That of Arabic between two words in its script. */
const commaBetween = (name: string, role: string): string => (ARABIC.test(name) && ARABIC.test(role) ? "، " : ", ");

function StatementDate({ statement, locale }: Omit<Props, "links">) {
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
function StatementYear({ statement: { year }, locale }: Omit<Props, "links">) {
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

/** The symbol of the meeting's record leads to the meeting. */
function recordOf({ statement, links, locale }: Props): ReactNode {
  const symbol = statement.meeting?.value.symbol;
  if (!symbol) return null;
  return (
    <PageLink locale={locale} id={links.meeting} addressOf={meetingAddress}>
      {symbol}
    </PageLink>
  );
}

function meetingOf({ statement, links, locale }: Props): ReactNode {
  const { meeting } = statement;
  if (!meeting) return null;
  const { event, format } = meeting.value;
  if (!event && !format) return null;
  return withOrigin(
    meeting,
    <>
      {event && (
        <PageLink locale={locale} id={links.meeting} addressOf={meetingAddress}>
          <span {...printedIn(statement, meeting)}>{event}</span>
        </PageLink>
      )}
      {event && format && " · "}
      {format && STATEMENT_WORDING[locale].formats[format]}
    </>,
    locale,
  );
}
