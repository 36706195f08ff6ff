// The list of cited documents.
import type { Metadata } from "next";
import { DIRECTORY_WORDING } from "@/components/directory/directory-wording";
import { DocumentList } from "@/components/directory/document-list";
import { EmptyCorpusPage } from "@/components/search/empty-corpus-page";
import { SampleBanner } from "@/components/site/sample-banner";
import { StillPart } from "@/components/ui/still-part";
import { corpusIsEmpty } from "@/lib/corpus/corpus-is-empty";
import { documentList, DOCUMENTS_PAGE_SIZE } from "@/lib/corpus/document-citations";
import { toQuery, type PageQuery } from "../check-parameters";
import { checkedParameters, parseDirectoryList } from "../directory-parameters";
import { requestLocale } from "../request-locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: DIRECTORY_WORDING[await requestLocale()].documents.title };
}

export default async function DocumentsPage({ searchParams }: { searchParams: PageQuery }) {
  const { text, page } = checkedParameters(parseDirectoryList(toQuery(await searchParams)));
  const locale = await requestLocale();
  const listing = await documentList({ text, page });
  if (listing.total === 0 && (await corpusIsEmpty()))
    return <EmptyCorpusPage locale={locale} title={DIRECTORY_WORDING[locale].documents.title} />;
  return (
    <>
      {listing.entries.some(({ sample }) => sample) && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <DocumentList {...{ locale, listing, text, page }} pageSize={DOCUMENTS_PAGE_SIZE} />
      </StillPart>
    </>
  );
}
