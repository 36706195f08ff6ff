// The list of delegations.
import type { Metadata } from "next";
import { DelegationList } from "@/components/position/delegation-list";
import { POSITION_WORDING } from "@/components/position/position-wording";
import { EmptyCorpusPage } from "@/components/search/empty-corpus-page";
import { SampleBanner } from "@/components/site/sample-banner";
import { StillPart } from "@/components/ui/still-part";
import { corpusIsEmpty } from "@/lib/corpus/corpus-is-empty";
import { delegationList } from "@/lib/corpus/delegation-list";
import { foldName } from "@/lib/domain/taxonomy/fold-name";
import { toQuery, type PageQuery } from "../check-parameters";
import { requestLocale } from "../request-locale";
import { parseListParameters } from "./delegation-parameters";

export async function generateMetadata(): Promise<Metadata> {
  return { title: POSITION_WORDING[await requestLocale()].delegations };
}

export default async function DelegationsPage({ searchParams }: { searchParams: PageQuery }) {
  const checked = parseListParameters(toQuery(await searchParams));
  const text = checked.ok ? checked.value.text : "";
  const locale = await requestLocale();
  const all = await delegationList(locale);
  if (all.length === 0 && (await corpusIsEmpty()))
    return <EmptyCorpusPage locale={locale} title={POSITION_WORDING[locale].delegations} />;
  const shown = all.filter(({ name }) => foldName(name).includes(foldName(text)));
  return (
    <>
      {shown.some(({ sample }) => sample) && <SampleBanner locale={locale} shows="list" />}
      <main className="mx-auto max-w-[78rem] px-4 pt-8 sm:px-8 sm:pt-12">
        <h1 className="display text-4xl">{POSITION_WORDING[locale].delegations}</h1>
        <p className="mt-3 max-w-measure">{POSITION_WORDING[locale].delegationsLead}</p>
        <StillPart>
          <DelegationList locale={locale} delegations={shown} text={text} />
        </StillPart>
      </main>
    </>
  );
}
