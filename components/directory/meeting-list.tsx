// The meetings at which statements were made.
import { SampleTag } from "@/components/position/sample-tag";
import { organName } from "@/components/statement/taxonomy-labels";
import { formatDay } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { Listing, MeetingSummary } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { meetingAddress, meetingsAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";
import { ListFrame } from "./list-frame";

interface Props {
  locale: Locale;
  listing: Listing<MeetingSummary>;
  text: string;
  page: number;
  pageSize: number;
}

/** One entry for each meeting: day, organ, name, symbol, how much was said. */
export function MeetingList({ listing: { entries, total }, ...state }: Props) {
  return (
    <ListFrame {...state} total={total} words={DIRECTORY_WORDING[state.locale].meetings} addressOf={meetingsAddress}>
      <ul>
        {entries.map((meeting) => (
          <MeetingItem key={meeting.id} locale={state.locale} meeting={meeting} />
        ))}
      </ul>
    </ListFrame>
  );
}

/** "Debate on harbours" or, without a name, its symbol. */
export function meetingName({ name, symbol }: MeetingSummary, locale: Locale): string {
  return name ?? symbol ?? DIRECTORY_WORDING[locale].meetings.unnamed;
}

function MeetingItem({ locale, meeting }: { locale: Locale; meeting: MeetingSummary }) {
  const { id, name, symbol, organ, date, year, statements, delegations, sample } = meeting;
  const words = DIRECTORY_WORDING[locale];
  return (
    <li className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[11rem_1fr]">
      <p className="text-[0.9375rem] text-soft tabular-nums">
        {date ? formatDay(date, locale) : (year ?? words.noDate)}
      </p>
      <div>
        <a
          href={localAddress(locale, meetingAddress(id))}
          className="reading text-[1.125rem] text-accent hover:underline"
        >
          <bdi>{meetingName(meeting, locale)}</bdi>
        </a>{" "}
        {sample && <SampleTag locale={locale} />}
        <p className="flex flex-wrap gap-x-3 text-[0.875rem] text-soft">
          {organ && <span>{organName(organ, locale)}</span>}
          {name && symbol && <span>{symbol}</span>}
          <span>
            {words.statements(statements)}, {words.delegations(delegations)}
          </span>
        </p>
      </div>
    </li>
  );
}
