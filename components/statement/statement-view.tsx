// The statement page as a whole: head, text, outline, colophon.
import { WIDE_SCREEN } from "@/components/ui/breakpoints";
import { CopyLinks } from "@/components/ui/copy-links";
import { formatDay } from "@/components/ui/formats";
import { IsolatedText } from "@/components/ui/isolated-text";
import { Panel } from "@/components/ui/panel";
import { StillPart } from "@/components/ui/still-part";
import { languageAttributes } from "@/components/ui/text-direction";
import { fillPinpoint, type Pinpoint, type StatementCitations } from "@/lib/domain/citation";
import type { Locale } from "@/lib/domain/locale";
import type { AlikeStatement } from "@/lib/domain/printings";
import type { StatementContext } from "@/lib/domain/related";
import type { Span } from "@/lib/domain/span";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { CitePanel } from "./cite-panel";
import { CITING_WORDING } from "./citing-wording";
import { timeOf } from "@/lib/domain/statement-year";
import { delegationName } from "./delegation-name";
import { FindForm } from "./find-form";
import { MarkSwitches } from "./mark-switches";
import { PassageCopy } from "./passage-copy";
import { StatementFacts } from "./statement-facts";
import { StatementNeighbours } from "./statement-neighbours";
import { StatementOutline } from "./statement-outline";
import { StatementPrintings } from "./statement-printings";
import { StatementProvenance } from "./statement-provenance";
import { StatementText } from "./statement-text";
import { statementTitle } from "./statement-title";
import { STATEMENT_WORDING } from "./statement-wording";
import { organLabel } from "./taxonomy-labels";
import { foundMarks, recordMarks } from "./text-marks";

interface StatementViewProps {
  locale: Locale;
  statement: StoredStatement;
  context: StatementContext;
  printings: AlikeStatement[];
  citations: StatementCitations;
  /** The paragraphs that are cited; null for the whole. */
  pinpoint: Pinpoint | null;
  /** What a reader looks for, as typed. */
  wanted: readonly string[];
  /** Where it stands in the text. */
  foundSpans: readonly Span[];
}

/** Everything that the corpus knows of one statement. */
export function StatementView(props: StatementViewProps) {
  const { locale, statement, context, printings, citations, pinpoint, wanted, foundSpans } = props;
  const words = STATEMENT_WORDING[locale];
  const citing = CITING_WORDING[locale];
  const found = foundMarks(statement.text, foundSpans);
  return (
    <main className="mx-auto max-w-[78rem] px-4 pt-8 sm:px-8 sm:pt-12">
      <div className="grid-cols-[minmax(0,1fr)_17rem] gap-x-10 lg:grid">
        <div className="statement-text min-w-0">
          <div className="max-w-measure">
            <StillPart>
              <StatementHead statement={statement} locale={locale} />
              <StatementFacts statement={statement} links={context.links} locale={locale} />
            </StillPart>
          </div>
        </div>
        <StatementAside locale={locale} statement={statement} wanted={wanted} foundSpans={foundSpans} />
        <article aria-label={words.text} className="statement-text mt-10 min-w-0">
          <StillPart>
            <div className="max-w-measure xl:max-w-none">
              <StatementText
                statement={statement}
                marks={[...recordMarks(statement, locale), ...found]}
                locale={locale}
              />
            </div>
            <div className="max-w-measure">
              <PrintedCitation locale={locale} citations={citations} />
              <StatementNeighbours locale={locale} id={statement.id} context={context} />
              <CitePanel {...{ locale, statement, citations, pinpoint }} />
              <StatementPrintings locale={locale} printings={printings} />
              <StatementProvenance statement={statement} locale={locale} />
            </div>
          </StillPart>
        </article>
      </div>
      <CopyLinks copiedMessage={words.copied} copiedText={citing.copied} />
      <PassageCopy
        locale={locale}
        template={citations.footnote}
        label={citing.copyPassage}
        copied={citing.copiedPassage}
      />
    </main>
  );
}

/** What stands at the end on paper, so that the sheet can be traced and its text proved. */
function PrintedCitation({ locale, citations }: Pick<StatementViewProps, "locale" | "citations">) {
  return (
    <div className="print-only mt-8 border-t border-rule pt-2 text-sm">
      <p>
        <IsolatedText>{fillPinpoint(citations.footnote, null)}</IsolatedText>
      </p>
      <p className="mt-1 break-all text-soft">
        {CITING_WORDING[locale].hash}: {citations.textHash}
      </p>
    </div>
  );
}

/** Titles beyond this many letters are set smaller, so that the text begins on the first screen. */
const LONG_TITLE = 80;

function StatementHead({ statement, locale }: { statement: StoredStatement; locale: Locale }) {
  const { title, delegation, date, year, organ } = statement;
  const line = [
    delegation && delegationName(delegation.value, locale, timeOf(statement)),
    organ && organLabel(organ.value, locale),
    date ? formatDay(date.value.iso, locale) : year?.value,
  ];
  const shown = statementTitle(statement, locale);
  return (
    <header className="mb-7">
      <p className="mb-3 text-accent">{line.filter(Boolean).join(" · ")}</p>
      <h1
        className={`display ${shown.length > LONG_TITLE ? "text-2xl sm:text-[1.875rem]" : "text-[1.875rem] sm:text-[2.5rem]"}`}
        {...languageAttributes(title?.value.language ?? null)}
      >
        {shown}
      </h1>
    </header>
  );
}

interface StatementAsideProps {
  locale: Locale;
  statement: StoredStatement;
  wanted: readonly string[];
  foundSpans: readonly Span[];
}

function StatementAside({ locale, statement, wanted, foundSpans }: StatementAsideProps) {
  const counts = [statement.priorities.length, statement.threats.length] as const;
  return (
    <aside aria-labelledby="outline" className="statement-aside screen-only max-lg:mt-8">
      <div
        role="group"
        aria-labelledby="outline"
        tabIndex={0}
        className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto"
      >
        <Panel wide={WIDE_SCREEN} summary={<PanelSummary counts={counts} locale={locale} />}>
          <h2 id="outline" className="sr-only">
            {STATEMENT_WORDING[locale].outline}
          </h2>
          <StillPart>
            <div className="space-y-5 max-lg:pt-4">
              <MarkSwitches counts={counts} locale={locale} />
              <FindForm locale={locale} statement={statement} wanted={wanted} found={foundSpans} />
              <p className="text-[0.9375rem]">
                <a href="#cite" className="inline-flex min-h-6 items-center quiet-link">
                  {CITING_WORDING[locale].cite}
                </a>
              </p>
              <StatementOutline statement={statement} locale={locale} />
            </div>
          </StillPart>
        </Panel>
      </div>
    </aside>
  );
}

interface PanelSummaryProps {
  counts: readonly [number, number];
  locale: Locale;
}

function PanelSummary({ counts: [priorities, threats], locale }: PanelSummaryProps) {
  return (
    <>
      <span className="font-semibold">{STATEMENT_WORDING[locale].outline}</span>
      <span aria-hidden="true" className="ms-auto text-sm text-soft">
        {priorities} <span className="text-accent">■</span> {threats} <span className="text-threat">▲</span>
      </span>
    </>
  );
}
