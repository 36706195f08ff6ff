// The page of a speaker.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SpeakerView } from "@/components/directory/speaker-view";
import { SampleBanner } from "@/components/site/sample-banner";
import { StillPart } from "@/components/ui/still-part";
import { findSpeaker, SPEAKER_PAGE_SIZE, speakerStatements } from "@/lib/corpus/speaker-statements";
import { toQuery, type PageQuery } from "../../check-parameters";
import { checkedParameters, parseDirectoryEntry } from "../../directory-parameters";
import { requestLocale } from "../../request-locale";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findSpeaker((await params).id, await requestLocale()))?.name };
}

export default async function SpeakerPage({ params, searchParams }: Props) {
  const { page } = checkedParameters(parseDirectoryEntry(toQuery(await searchParams)));
  const locale = await requestLocale();
  const found = await speakerStatements({ id: (await params).id, page, locale });
  if (!found) notFound();
  return (
    <>
      {found.speaker.sample && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <SpeakerView locale={locale} {...found} page={page} pageSize={SPEAKER_PAGE_SIZE} />
      </StillPart>
    </>
  );
}
