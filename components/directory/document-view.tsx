// The page of a cited document: who invokes it, by year and delegation, and in which sentence.
import { LedgerLegend } from "@/components/position/ledger-legend";
import { yearSpan } from "@/components/position/position-wording";
import { SampleTag } from "@/components/position/sample-tag";
import { PassageCopying } from "@/components/statement/passage-copying";
import { documentLabel } from "@/components/statement/taxonomy-labels";
import { colon } from "@/components/ui/colon";
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import { Pagination } from "@/components/ui/pagination";
import { StillPart } from "@/components/ui/still-part";
import type { CitationCount, CitingStatement, DocumentSummary, HeldCount } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { CitationTable } from "./citation-table";
import { CitingSentences } from "./citing-sentences";
import { documentAddress, documentsAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";
import { ListedStatementItem } from "./listed-statement-item";
import { officialAddress } from "./official-address";

interface Props {
  locale: Locale;
  document: DocumentSummary;
  counts: readonly CitationCount[];
  held: readonly HeldCount[];
  statements: readonly CitingStatement[];
  /** What is chosen; null means all. */
  delegation: string | null;
  year: number | null;
  page: number;
  pageSize: number;
  /** Every delegation stands in the table. */
  isWhole: boolean;
}

/** Head, table, sentences. */
export function DocumentView(props: Props) {
  const { locale, document, counts, held, isWhole } = props;
  const words = DIRECTORY_WORDING[locale].document;
  return (
    <PageFrame>
      <StillPart>
        <Head locale={locale} document={document} />
        <section aria-labelledby="by-year" className="mt-9">
          <h2 id="by-year" className="display text-2xl">
            {words.table}
          </h2>
          <p className="mt-1 max-w-[46rem] text-[0.9375rem] text-soft">{words.tableLead}</p>
          <LedgerLegend locale={locale} meanings={{ raised: words.legendCited, silent: words.legendSilent }} />
          <div className="mt-5">
            <CitationTable locale={locale} symbol={document.symbol} {...{ counts, held, isWhole }} />
          </div>
        </section>
        <Sentences {...props} />
      </StillPart>
      <PassageCopying locale={locale} />
    </PageFrame>
  );
}

function Head({ locale, document }: Pick<Props, "locale" | "document">) {
  const { symbol, statements, delegations, firstYear, lastYear, sample } = document;
  const words = DIRECTORY_WORDING[locale];
  const official = officialAddress(symbol, locale);
  return (
    <header>
      <p className="text-[0.9375rem]">
        <a href={localAddress(locale, documentsAddress())} className="quiet-link">
          {words.documents.title}
        </a>
      </p>
      <h1 className="mt-2 display text-[1.75rem] sm:text-4xl">
        <bdi>{documentLabel(symbol, locale)}</bdi> {sample && <SampleTag locale={locale} />}
      </h1>
      <p className="mt-3">
        {words.document.cited(
          words.statements(statements),
          words.delegations(delegations),
          yearSpan(firstYear, lastYear),
        )}
      </p>
      {official && (
        <p className="mt-1 text-[0.9375rem]">
          <a href={official} rel="external noreferrer" className="quiet-link">
            {words.document.official}
          </a>
        </p>
      )}
    </header>
  );
}

function Sentences({ locale, document, counts, statements, delegation, year, page, pageSize }: Props) {
  const words = DIRECTORY_WORDING[locale];
  const chosen = counts.filter(
    (count) => (delegation === null || count.delegation?.id === delegation) && (year === null || count.year === year),
  );
  const total = chosen.reduce((sum, count) => sum + count.statements, 0);
  const name = counts.find((count) => count.delegation?.id === delegation)?.delegation?.name ?? delegation;
  return (
    <section id="sentences" aria-labelledby="sentences-title" className="mt-10 max-w-[54rem]">
      <h2 id="sentences-title" className="mb-3 display text-2xl">
        {words.document.sentences}
      </h2>
      {(delegation !== null || year !== null) && (
        <p className="mb-4 flex flex-wrap gap-x-4">
          <span>
            {words.document.only}
            {colon(locale)} {[name, year].filter((part) => part !== null).join(", ")}, {words.statements(total)}
          </span>
          <a href={`${localAddress(locale, documentAddress(document.symbol))}#sentences`} className="quiet-link">
            {words.document.all}
          </a>
        </p>
      )}
      {statements.length === 0 && <p>{total > 0 ? words.emptyPage : words.document.nothing}</p>}
      {statements.map((statement) => (
        <ListedStatementItem key={statement.id} locale={locale} statement={{ ...statement, themes: [], threats: [] }}>
          <CitingSentences locale={locale} statement={statement} isWhole={delegation !== null && year !== null} />
        </ListedStatementItem>
      ))}
      <Pagination
        locale={locale}
        label={words.statementPages}
        page={page}
        pageCount={Math.ceil(total / pageSize)}
        addressOf={(to) => localAddress(locale, documentAddress(document.symbol, { delegation, year, page: to }))}
      />
    </section>
  );
}
