// What the corpus holds, and how well what it says is found.
import type { Metadata } from "next";
import { CoverageView } from "@/components/coverage/coverage-view";
import { COVERAGE_WORDING } from "@/components/coverage/coverage-wording";
import { SampleBanner } from "@/components/site/sample-banner";
import { StillPart } from "@/components/ui/still-part";
import { corpusCoverage } from "@/lib/corpus/corpus-coverage";
import { requestLocale } from "../request-locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: COVERAGE_WORDING[await requestLocale()].title };
}

export default async function CoveragePage() {
  const locale = await requestLocale();
  const coverage = await corpusCoverage(locale);
  return (
    <>
      {coverage.sample && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <CoverageView locale={locale} coverage={coverage} />
      </StillPart>
    </>
  );
}
