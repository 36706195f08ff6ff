// The people who deliver statements.
import { delegationAddress } from "@/components/position/position-address";
import { yearSpan } from "@/components/position/position-wording";
import { SampleTag } from "@/components/position/sample-tag";
import { localAddress } from "@/components/ui/local-address";
import type { Listing, SpeakerSummary } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { speakerAddress, speakersAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";
import { ListFrame } from "./list-frame";

interface Props {
  locale: Locale;
  listing: Listing<SpeakerSummary>;
  text: string;
  page: number;
  pageSize: number;
}

/** One line for each speaker: name, delegation, how often and when. */
export function SpeakerList({ listing: { entries, total }, ...state }: Props) {
  return (
    <ListFrame {...state} total={total} words={DIRECTORY_WORDING[state.locale].speakers} addressOf={speakersAddress}>
      <ul className="gap-x-12 lg:columns-2">
        {entries.map((speaker) => (
          <SpeakerItem key={speaker.id} locale={state.locale} speaker={speaker} />
        ))}
      </ul>
    </ListFrame>
  );
}

function SpeakerItem({ locale, speaker }: { locale: Locale; speaker: SpeakerSummary }) {
  const { id, name, delegation, statements, firstYear, lastYear, sample } = speaker;
  return (
    <li className="flex break-inside-avoid flex-wrap items-baseline justify-between gap-x-3 border-b border-rule/60 py-1">
      <span>
        <a
          href={localAddress(locale, speakerAddress(id))}
          className="inline-flex min-h-8 items-center text-accent hover:underline"
        >
          <bdi>{name}</bdi>
        </a>
        {delegation && (
          <a
            href={localAddress(locale, delegationAddress(delegation.id))}
            className="ms-2 inline-flex min-h-8 items-center text-[0.9375rem] text-soft hover:underline"
          >
            {delegation.name}
          </a>
        )}{" "}
        {sample && <SampleTag locale={locale} />}
      </span>
      <span className="ms-auto text-end text-[0.875rem] text-soft tabular-nums">
        {DIRECTORY_WORDING[locale].statements(statements)}
        <span className="ms-3 inline-block min-w-19">{yearSpan(firstYear, lastYear)}</span>
      </span>
    </li>
  );
}
