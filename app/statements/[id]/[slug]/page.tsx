// The statement page.
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { SampleBanner } from "@/components/site/sample-banner";
import { statementAddress } from "@/components/statement/statement-address";
import { EmbeddedRecord } from "@/components/statement/embedded-record";
import { statementTitle } from "@/components/statement/statement-title";
import { StatementView } from "@/components/statement/statement-view";
import { localAddress } from "@/components/ui/local-address";
import { citeStatement } from "@/lib/corpus/cite-stored-statement";
import { embeddedRecord, metadataTags } from "@/lib/corpus/embedded-metadata";
import { isStatementId } from "@/lib/corpus/get-statement";
import { markStatement } from "@/lib/corpus/mark-statement";
import { statementContext } from "@/lib/corpus/statement-context";
import { statementPrintings } from "@/lib/corpus/statement-printings";
import { toQuery, type PageQuery } from "../../../check-parameters";
import { requestLocale } from "../../../request-locale";
import { permanentAddress } from "../../permanent-address";
import { parseStatementParameters } from "../../statement-parameters";
import { loadStatement } from "../load-statement";

interface Props {
  params: Promise<{ id: string; slug: string }>;
  searchParams: PageQuery;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const statement = await loadStatement((await params).id);
  if (!statement) return {};
  const day = statement.date?.value.iso ?? statement.year?.value;
  const facts = [statement.delegation?.value.name, day].filter(Boolean).join(", ");
  return {
    title: statementTitle(statement, await requestLocale()),
    description: facts || undefined,
    other: metadataTags(statement, await permanentAddress(statement)),
  };
}

export default async function StatementPage({ params, searchParams }: Props) {
  const { id, slug } = await params;
  const locale = await requestLocale();
  if (!isStatementId(id)) notFound();
  // All are asked for at once, since each waits for the database.
  const [statement, context, printings] = await Promise.all([
    loadStatement(id),
    statementContext(id, locale),
    statementPrintings(id, locale),
  ]);
  if (!statement) notFound();
  const checked = parseStatementParameters(toQuery(await searchParams));
  const { marks, query, cited } = checked.ok ? checked.value : { marks: [], query: null, cited: null };
  // Never decoded: a right slug is ASCII, and a malformed one would throw.
  if (slug !== statement.slug)
    redirect(localAddress(locale, statementAddress({ ...statement, marks, query: query ?? undefined })));
  const pinpoint = cited && cited.last <= statement.paragraphs.length ? cited : null;
  const address = await permanentAddress(statement);
  const citations = citeStatement({ statement, locale, address, pinpoint });
  return (
    <>
      <EmbeddedRecord record={embeddedRecord(statement, address)} />
      {statement.sample && <SampleBanner locale={locale} shows="statement" />}
      <StatementView
        locale={locale}
        statement={statement}
        {...{ context, printings, citations, pinpoint }}
        wanted={query ? [query.text, ...marks] : marks}
        foundSpans={markStatement(statement, marks, query)}
      />
    </>
  );
}
