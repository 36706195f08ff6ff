// The page of a cited document; the strokes of its symbol stand in the path.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentView } from "@/components/directory/document-view";
import { SampleBanner } from "@/components/site/sample-banner";
import { DOCUMENT_PAGE_SIZE, documentCitations } from "@/lib/corpus/document-citations";
import { toQuery, type PageQuery } from "../../check-parameters";
import { checkedParameters, parseDocumentEntry } from "../../directory-parameters";
import { requestLocale } from "../../request-locale";

interface Props {
  params: Promise<{ symbol: string[] }>;
  searchParams: PageQuery;
}

async function symbolOf({ params }: Props): Promise<string> {
  return (await params).symbol.map(decodeURIComponent).join("/");
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: await symbolOf(props) };
}

export default async function DocumentPage(props: Props) {
  const chosen = checkedParameters(parseDocumentEntry(toQuery(await props.searchParams)));
  const locale = await requestLocale();
  const found = await documentCitations({ ...chosen, symbol: await symbolOf(props), locale });
  if (!found) notFound();
  return (
    <>
      {found.document.sample && <SampleBanner locale={locale} shows="list" />}
      <DocumentView locale={locale} {...found} {...chosen} pageSize={DOCUMENT_PAGE_SIZE} />
    </>
  );
}
