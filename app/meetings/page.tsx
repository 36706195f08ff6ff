// The list of meetings.
import type { Metadata } from "next";
import { DIRECTORY_WORDING } from "@/components/directory/directory-wording";
import { MeetingList } from "@/components/directory/meeting-list";
import { EmptyCorpusPage } from "@/components/search/empty-corpus-page";
import { SampleBanner } from "@/components/site/sample-banner";
import { StillPart } from "@/components/ui/still-part";
import { corpusIsEmpty } from "@/lib/corpus/corpus-is-empty";
import { meetingList, MEETINGS_PAGE_SIZE } from "@/lib/corpus/meeting-turns";
import { toQuery, type PageQuery } from "../check-parameters";
import { checkedParameters, parseDirectoryList } from "../directory-parameters";
import { requestLocale } from "../request-locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: DIRECTORY_WORDING[await requestLocale()].meetings.title };
}

export default async function MeetingsPage({ searchParams }: { searchParams: PageQuery }) {
  const { text, year, page } = checkedParameters(parseDirectoryList(toQuery(await searchParams)));
  const locale = await requestLocale();
  const listing = await meetingList({ text, year, page });
  if (listing.total === 0 && (await corpusIsEmpty()))
    return <EmptyCorpusPage locale={locale} title={DIRECTORY_WORDING[locale].meetings.title} />;
  return (
    <>
      {listing.entries.some(({ sample }) => sample) && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <MeetingList {...{ locale, listing, text, page }} pageSize={MEETINGS_PAGE_SIZE} />
      </StillPart>
    </>
  );
}
