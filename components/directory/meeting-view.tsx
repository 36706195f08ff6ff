// The page of a meeting: what was said, in the order of speaking, and apart from it what the chair said.
import { SampleTag } from "@/components/position/sample-tag";
import { organName } from "@/components/statement/taxonomy-labels";
import { formatDay } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import { Pagination } from "@/components/ui/pagination";
import type { ListedStatement, MeetingSummary } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { ChairedTurns } from "./chaired-turns";
import { meetingAddress, meetingsAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";
import { ListedStatementItem } from "./listed-statement-item";
import { meetingName } from "./meeting-list";

interface Props {
  locale: Locale;
  meeting: MeetingSummary;
  statements: ListedStatement[];
  chaired: ListedStatement[];
  page: number;
  pageSize: number;
}

/** Head, statements by number, turns in the chair. */
export function MeetingView({ locale, meeting, statements, chaired, page, pageSize }: Props) {
  const words = DIRECTORY_WORDING[locale];
  return (
    <PageFrame narrow>
      <Head locale={locale} meeting={meeting} />
      {statements.length > 0 && (
        <section aria-labelledby="said" className="mt-9">
          <h2 id="said" className="display text-2xl">
            {words.meeting.said}
          </h2>
          <p className="mt-1 mb-4 max-w-[46rem] text-[0.9375rem] text-soft">{words.meeting.saidNote}</p>
          <ol start={(page - 1) * pageSize + 1} className="turns">
            {statements.map((statement) => (
              <li key={statement.id}>
                <ListedStatementItem locale={locale} statement={statement} hides={["date", "organ"]} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Pagination
        locale={locale}
        label={words.statementPages}
        page={page}
        pageCount={Math.ceil(meeting.statements / pageSize)}
        addressOf={(to) => localAddress(locale, meetingAddress(meeting.id, to))}
      />
      <ChairedTurns locale={locale} turns={chaired} count={meeting.presiding} />
    </PageFrame>
  );
}

function Head({ locale, meeting }: Pick<Props, "locale" | "meeting">) {
  const { symbol, organ, date, year, statements, delegations, sample } = meeting;
  const words = DIRECTORY_WORDING[locale];
  const facts = [organ && organName(organ, locale), date ? formatDay(date, locale) : year, symbol];
  return (
    <header>
      <p className="text-[0.9375rem]">
        <a href={localAddress(locale, meetingsAddress())} className="quiet-link">
          {words.meetings.title}
        </a>
      </p>
      <h1 className="mt-2 display text-[1.75rem] sm:text-4xl">
        <bdi>{meetingName(meeting, locale)}</bdi> {sample && <SampleTag locale={locale} />}
      </h1>
      <p className="mt-2 text-accent">{facts.filter(Boolean).join(" · ")}</p>
      <p className="mt-3">{words.meeting.held(words.statements(statements), words.delegations(delegations))}</p>
    </header>
  );
}
