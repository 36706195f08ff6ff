// Who spoke, for whom, when and where, as far as the text says it.
import type { ReactNode } from "react";
import { delegationAddress } from "@/components/position/position-address";
import { formatDay, formatNumber, languageName } from "@/components/ui/formats";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Fact, Statement } from "@/lib/domain/statement";
import { delegationName } from "./delegation-name";
import { FactList } from "./fact-list";
import { paragraphAt } from "./locate";
import { DELIVERY_LABELS, FORMAT_LABELS, STATEMENT_WORDING as WORDING, TURN_LABELS } from "./statement-wording";
import { organLabel } from "./taxonomy-labels";

/** The head of the statement as a list of facts; what the text does not say is left out, a missing date is said. */
export function StatementFacts({ statement }: { statement: Statement }) {
  const { organ, delivery, turn, onBehalfOf, alignment, language, wordCount } = statement;
  return (
    <section aria-label={WORDING.facts}>
      <FactList
        rows={[
          { term: WORDING.delegation, detail: <Delegation statement={statement} /> },
          { term: WORDING.speaker, detail: <Speaker statement={statement} /> },
          { term: WORDING.onBehalfOf, detail: listOf(onBehalfOf) },
          { term: WORDING.alignment, detail: listOf(alignment) },
          { term: WORDING.date, detail: <StatementDate statement={statement} /> },
          { term: WORDING.organ, detail: organ && withOrigin(organ, organLabel(organ.value)) },
          { term: WORDING.record, detail: statement.meeting?.value.symbol ?? null },
          { term: WORDING.turn, detail: turn && TURN_LABELS[turn] },
          { term: WORDING.delivery, detail: delivery && withOrigin(delivery, DELIVERY_LABELS[delivery.value]) },
          { term: WORDING.language, detail: language && languageName(language) },
          { term: WORDING.length, detail: `${formatNumber(wordCount)} words` },
          { term: WORDING.meeting, detail: meetingOf(statement), wide: true },
        ]}
      />
    </section>
  );
}

const ORIGINS = {
  sidecar: WORDING.fromSidecar,
  reference: WORDING.fromReference,
  correction: WORDING.fromCorrection,
};

/** The value with a word on its origin where it was not read in the text itself. */
function withOrigin(fact: Fact<unknown>, value: ReactNode): ReactNode {
  if (fact.from === "text") return value;
  const origin = ORIGINS[fact.from];
  return (
    <>
      {value} <span className="text-[0.8125rem] text-soft">({origin})</span>
    </>
  );
}

function listOf(facts: readonly Fact<string>[]): ReactNode {
  return facts.length === 0 ? null : facts.map((fact) => fact.value).join(", ");
}

/** The language of the paragraph in which the fact stands. */
function printedIn({ paragraphs }: Statement, { evidence }: Fact<unknown>) {
  const start = evidence[0]?.start;
  return languageAttributes(start === undefined ? null : (paragraphAt(paragraphs, start)?.language ?? null));
}

function NotStated() {
  return <span className="text-soft">{WORDING.notStated}</span>;
}

function Delegation({ statement }: { statement: Statement }) {
  const { delegation } = statement;
  if (!delegation) return <NotStated />;
  const { code, name } = delegation.value;
  const shown = delegationName(delegation.value);
  return withOrigin(
    delegation,
    <>
      {code === null ? (
        shown
      ) : (
        <a href={delegationAddress(code)} className="quiet-link">
          {shown}
        </a>
      )}{" "}
      {shown !== name && (
        <span className="text-soft">
          ({WORDING.printedAs} <span {...printedIn(statement, delegation)}>{name}</span>){" "}
        </span>
      )}
      {code && <span className="text-[0.8125rem] text-soft">{code}</span>}
    </>,
  );
}

function Speaker({ statement }: { statement: Statement }) {
  const { speaker } = statement;
  if (!speaker) return <NotStated />;
  const { name, displayName, role } = speaker.value;
  const printed = printedIn(statement, speaker);
  return withOrigin(
    speaker,
    <>
      {displayName && <>{displayName} </>}
      {displayName && displayName !== name ? (
        <span className="text-soft">
          ({WORDING.printedAs} <span {...printed}>{name}</span>)
        </span>
      ) : (
        !displayName && <span {...printed}>{name}</span>
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
  );
}

function StatementDate({ statement }: { statement: Statement }) {
  const { date } = statement;
  if (!date) return <StatementYear statement={statement} />;
  const { iso, printed } = date.value;
  return withOrigin(
    date,
    <>
      <time dateTime={iso}>{formatDay(iso)}</time>
      {![iso, "", formatDay(iso)].includes(printed) && (
        <span className="text-soft">
          {" "}
          ({WORDING.printedAs} <span {...printedIn(statement, date)}>{printed}</span>)
        </span>
      )}
    </>,
  );
}

/** A year without a day: never shown as if the day were known. */
function StatementYear({ statement: { year } }: { statement: Statement }) {
  if (!year) return <NotStated />;
  return withOrigin(
    year,
    <>
      <time dateTime={String(year.value)}>{year.value}</time>{" "}
      <span className="text-soft">({WORDING.dayNotStated})</span>
    </>,
  );
}

function meetingOf(statement: Statement): ReactNode {
  const { meeting } = statement;
  if (!meeting) return null;
  const { event, format } = meeting.value;
  if (!event && !format) return null;
  return withOrigin(
    meeting,
    <>
      {event && <span {...printedIn(statement, meeting)}>{event}</span>}
      {event && format && " · "}
      {format && FORMAT_LABELS[format]}
    </>,
  );
}
