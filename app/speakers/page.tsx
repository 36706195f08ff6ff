// The list of speakers.
import type { Metadata } from "next";
import { DIRECTORY_WORDING } from "@/components/directory/directory-wording";
import { SpeakerList } from "@/components/directory/speaker-list";
import { EmptyCorpusPage } from "@/components/search/empty-corpus-page";
import { SampleBanner } from "@/components/site/sample-banner";
import { StillPart } from "@/components/ui/still-part";
import { corpusIsEmpty } from "@/lib/corpus/corpus-is-empty";
import { speakerList, SPEAKERS_PAGE_SIZE } from "@/lib/corpus/speaker-statements";
import { toQuery, type PageQuery } from "../check-parameters";
import { checkedParameters, parseDirectoryList } from "../directory-parameters";
import { requestLocale } from "../request-locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: DIRECTORY_WORDING[await requestLocale()].speakers.title };
}

export default async function SpeakersPage({ searchParams }: { searchParams: PageQuery }) {
  const { text, page } = checkedParameters(parseDirectoryList(toQuery(await searchParams)));
  const locale = await requestLocale();
  const listing = await speakerList({ text, page, locale });
  if (listing.total === 0 && (await corpusIsEmpty()))
    return <EmptyCorpusPage locale={locale} title={DIRECTORY_WORDING[locale].speakers.title} />;
  return (
    <>
      {listing.entries.some(({ sample }) => sample) && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <SpeakerList {...{ locale, listing, text, page }} pageSize={SPEAKERS_PAGE_SIZE} />
      </StillPart>
    </>
  );
}
