// The page of a meeting.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { meetingName } from "@/components/directory/meeting-list";
import { MeetingView } from "@/components/directory/meeting-view";
import { SampleBanner } from "@/components/site/sample-banner";
import { StillPart } from "@/components/ui/still-part";
import { findMeeting, MEETING_PAGE_SIZE, meetingTurns } from "@/lib/corpus/meeting-turns";
import { toQuery, type PageQuery } from "../../check-parameters";
import { checkedParameters, parseDirectoryEntry } from "../../directory-parameters";
import { requestLocale } from "../../request-locale";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const meeting = await findMeeting((await params).id);
  return { title: meeting ? meetingName(meeting, await requestLocale()) : undefined };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const { page } = checkedParameters(parseDirectoryEntry(toQuery(await searchParams)));
  const locale = await requestLocale();
  const found = await meetingTurns({ id: (await params).id, page, locale });
  if (!found) notFound();
  return (
    <>
      {found.meeting.sample && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <MeetingView locale={locale} {...found} page={page} pageSize={MEETING_PAGE_SIZE} />
      </StillPart>
    </>
  );
}
