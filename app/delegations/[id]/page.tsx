// The page of a delegation with its position ledger.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DelegationView } from "@/components/position/delegation-view";
import { SampleBanner } from "@/components/site/sample-banner";
import { StillPart } from "@/components/ui/still-part";
import { delegationLedger } from "@/lib/corpus/delegation-position";
import { delegationProfile } from "@/lib/corpus/delegation-profile";
import { requestLocale } from "../../request-locale";

interface Props {
  params: Promise<{ id: string }>;
}

/** Read once for the head and the body of the page. */
const loadLedger = cache(async (id: string) => delegationLedger(decodeURIComponent(id), await requestLocale()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadLedger((await params).id))?.delegation.name };
}

export default async function DelegationPage({ params }: Props) {
  const found = await loadLedger((await params).id);
  if (!found) notFound();
  const profile = await delegationProfile(found.delegation.id);
  const locale = await requestLocale();
  return (
    <>
      {found.delegation.sample && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <DelegationView locale={locale} {...found} profile={profile} />
      </StillPart>
    </>
  );
}
