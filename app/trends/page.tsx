// How often words, phrases, themes and threats stand in the statements of each year.
import type { Metadata } from "next";
import { EmptyCorpusPage } from "@/components/search/empty-corpus-page";
import { SampleBanner } from "@/components/site/sample-banner";
import { TrendView } from "@/components/trends/trend-view";
import { TREND_WORDING } from "@/components/trends/trend-wording";
import { StillPart } from "@/components/ui/still-part";
import { corpusIsEmpty } from "@/lib/corpus/corpus-is-empty";
import { delegationList } from "@/lib/corpus/delegation-list";
import { countTrend } from "@/lib/corpus/trends/count-trend";
import { toQuery, type PageQuery } from "../check-parameters";
import { requestLocale } from "../request-locale";
import { parseTrendParameters } from "./trend-parameters";

export async function generateMetadata(): Promise<Metadata> {
  return { title: TREND_WORDING[await requestLocale()].title };
}

export default async function TrendsPage({ searchParams }: { searchParams: PageQuery }) {
  const checked = parseTrendParameters(toQuery(await searchParams));
  if (!checked.ok) throw new Error("proxy.ts lets no malformed address through");
  const locale = await requestLocale();
  const state = checked.value;
  const asked = state.texts.length > 0;
  const [delegations, trend] = await Promise.all([
    delegationList(locale),
    asked ? countTrend({ texts: [...state.texts], scope: state.scope, locale }) : null,
  ]);
  if (delegations.length === 0 && (await corpusIsEmpty()))
    return <EmptyCorpusPage locale={locale} title={TREND_WORDING[locale].title} />;
  return (
    <>
      {trend?.sample && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <TrendView {...{ locale, state, delegations, trend }} />
      </StillPart>
    </>
  );
}
