// Two to four delegations, or statements, side by side.
import type { Metadata } from "next";
import { CompareView } from "@/components/compare/compare-view";
import { COMPARE_WORDING } from "@/components/compare/compare-wording";
import { EmptyCorpusPage } from "@/components/search/empty-corpus-page";
import { SampleBanner } from "@/components/site/sample-banner";
import { StillPart } from "@/components/ui/still-part";
import { compareSides } from "@/lib/corpus/comparison/compare-sides";
import { corpusIsEmpty } from "@/lib/corpus/corpus-is-empty";
import { delegationList } from "@/lib/corpus/delegation-list";
import { toQuery, type PageQuery } from "../check-parameters";
import { requestLocale } from "../request-locale";
import { parseCompareParameters } from "./compare-parameters";

export async function generateMetadata(): Promise<Metadata> {
  return { title: COMPARE_WORDING[await requestLocale()].title };
}

export default async function ComparePage({ searchParams }: { searchParams: PageQuery }) {
  const checked = parseCompareParameters(toQuery(await searchParams));
  if (!checked.ok) throw new Error("proxy.ts lets no malformed address through");
  const locale = await requestLocale();
  const state = checked.value;
  const [delegations, comparison] = await Promise.all([delegationList(locale), compareSides({ ...state, locale })]);
  if (delegations.length === 0 && (await corpusIsEmpty()))
    return <EmptyCorpusPage locale={locale} title={COMPARE_WORDING[locale].title} />;
  return (
    <>
      {comparison?.sides.some(({ sample }) => sample) && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <CompareView {...{ locale, state, delegations, comparison }} />
      </StillPart>
    </>
  );
}
