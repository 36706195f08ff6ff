// The pages of themes and of threats, which differ in nothing but what they list.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { POSITION_WORDING } from "@/components/position/position-wording";
import { SubjectList } from "@/components/position/subject-list";
import { SubjectView } from "@/components/position/subject-view";
import { EmptyCorpusPage } from "@/components/search/empty-corpus-page";
import { SampleBanner } from "@/components/site/sample-banner";
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { StillPart } from "@/components/ui/still-part";
import { corpusLedger, SUBJECT_PAGE_SIZE, subjectOverview } from "@/lib/corpus/subject-overview";
import type { Ledger, SubjectKind } from "@/lib/domain/ledger";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import { toQuery, type PageQuery } from "./check-parameters";
import { requestLocale } from "./request-locale";
import { parseSubjectParameters } from "./subject-parameters";

/** What Next hands to the page of one theme or threat. */
export interface SubjectProps {
  params: Promise<{ code: string }>;
  searchParams: PageQuery;
}

/** The title of the list. */
export async function subjectListMetadata(kind: SubjectKind): Promise<Metadata> {
  return { title: POSITION_WORDING[await requestLocale()].subjects[kind].many };
}

/** The list of one kind. */
export async function SubjectListPage({ kind }: { kind: SubjectKind }) {
  // The request is asked first: while the site is built there is none, and no corpus either.
  const locale = await requestLocale();
  const { ledger, sampleCorpus } = await corpusLedger();
  if (isEmpty(ledger)) return <EmptyCorpusPage locale={locale} title={POSITION_WORDING[locale].subjects[kind].many} />;
  return (
    <>
      {sampleCorpus && <SampleBanner locale={locale} shows="list" />}
      <StillPart>
        <SubjectList locale={locale} kind={kind} ledger={ledger} />
      </StillPart>
    </>
  );
}

const isEmpty = ({ dated, undated }: Ledger): boolean => dated + undated === 0;

/** The title of one theme or threat. */
export async function subjectMetadata(kind: SubjectKind, { params }: SubjectProps): Promise<Metadata> {
  return { title: subjectLabel({ kind, code: (await params).code }, await requestLocale()) };
}

/** One theme or threat. */
export async function SubjectPage({ kind, params, searchParams }: SubjectProps & { kind: SubjectKind }) {
  const { code } = await params;
  const checked = parseSubjectParameters(toQuery(await searchParams));
  if (!checked.ok) throw new Error("proxy.ts lets no malformed address through");
  const entry = kind === "theme" ? findTheme(code) : findThreat(code);
  if (!entry) notFound();
  const locale = await requestLocale();
  const subject = { kind, code };
  const { sampleCorpus, ...overview } = await subjectOverview({ subject, locale, ...checked.value });
  if (isEmpty(overview.ledger)) return <EmptyCorpusPage locale={locale} title={entry.label[locale]} />;
  return (
    <>
      {sampleCorpus && <SampleBanner locale={locale} shows="list" />}
      <SubjectView
        {...{ locale, subject }}
        scope={entry.scope[locale]}
        {...overview}
        {...checked.value}
        pageSize={SUBJECT_PAGE_SIZE}
      />
    </>
  );
}
