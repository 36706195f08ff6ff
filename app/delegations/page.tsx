// The list of delegations.
import type { Metadata } from "next";
import { DelegationList } from "@/components/position/delegation-list";
import { POSITION_WORDING } from "@/components/position/position-wording";
import { SampleBanner } from "@/components/site/sample-banner";
import { delegationList } from "@/lib/corpus/delegation-list";
import { foldName } from "@/lib/domain/taxonomy/fold-name";
import { toQuery, type PageQuery } from "../check-parameters";
import { parseListParameters } from "./delegation-parameters";

export const metadata: Metadata = { title: POSITION_WORDING.delegations };

export default async function DelegationsPage({ searchParams }: { searchParams: PageQuery }) {
  const checked = parseListParameters(toQuery(await searchParams));
  const text = checked.ok ? checked.value.text : "";
  const all = await delegationList();
  const shown = all.filter(({ name }) => foldName(name).includes(foldName(text)));
  return (
    <>
      {shown.some(({ sample }) => sample) && <SampleBanner shows="list" />}
      <main className="mx-auto max-w-[78rem] px-4 pt-8 sm:px-8 sm:pt-12">
        <h1 className="display text-4xl">{POSITION_WORDING.delegations}</h1>
        <p className="mt-3 max-w-measure">{POSITION_WORDING.delegationsLead}</p>
        <DelegationList delegations={shown} text={text} />
      </main>
    </>
  );
}
