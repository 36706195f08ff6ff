// What a delegation says of a theme or threat: the page behind the cells of its ledger.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PositionView } from "@/components/position/position-view";
import { SampleBanner } from "@/components/site/sample-banner";
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { readDelegation } from "@/lib/corpus/delegation-list";
import { delegationPosition, POSITION_PAGE_SIZE } from "@/lib/corpus/delegation-position";
import type { Subject, SubjectKind } from "@/lib/domain/ledger";
import { toQuery, type PageQuery } from "../../check-parameters";
import { requestLocale } from "../../request-locale";
import { parsePositionParameters } from "../delegation-parameters";

/** What Next hands to the page of a cell. */
export interface PositionProps {
  params: Promise<{ id: string; code: string }>;
  searchParams: PageQuery;
}

/** The title of the page. */
export async function positionMetadata(kind: SubjectKind, { params }: PositionProps): Promise<Metadata> {
  const { id, code } = await params;
  const locale = await requestLocale();
  const delegation = await readDelegation(decodeURIComponent(id), locale);
  return { title: delegation ? `${delegation.name}: ${subjectLabel({ kind, code }, locale)}` : undefined };
}

/** The passages in order of time. */
export async function PositionPage({ kind, params, searchParams }: PositionProps & { kind: SubjectKind }) {
  const { id, code } = await params;
  const locale = await requestLocale();
  const subject: Subject = { kind, code };
  const checked = parsePositionParameters(toQuery(await searchParams));
  const { year, page } = checked.ok ? checked.value : { year: null, page: 1 };
  const found = await delegationPosition({ locale, delegation: decodeURIComponent(id), subject, year, page });
  if (!found) notFound();
  return (
    <>
      {found.delegation.sample && <SampleBanner locale={locale} shows="list" />}
      <PositionView locale={locale} {...found} {...{ subject, year, page }} pageSize={POSITION_PAGE_SIZE} />
    </>
  );
}
