// The coverage page: what the corpus holds, where it comes from, what was rejected, and how well facts are found.
import type { ReactNode } from "react";
import { EmptyCorpus } from "@/components/search/empty-corpus";
import { delegationAddress } from "@/components/position/position-address";
import { formatNumber, languageName } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import type { Coverage, CoverageCount } from "@/lib/domain/coverage";
import type { Locale } from "@/lib/domain/locale";
import { MEDIA_TYPES, type Format } from "@/lib/domain/media-types";
import { CountTable } from "./count-table";
import { COVERAGE_WORDING } from "./coverage-wording";
import { MeasuredSection } from "./measured-section";
import { YearBars } from "./year-bars";

interface Props {
  locale: Locale;
  coverage: Coverage;
}

const MOST_DELEGATIONS = 20;

/** Formats by the names that people know them by. */
const NAMES: Record<Format, string> = {
  text: "TXT",
  markdown: "Markdown",
  html: "HTML",
  pdf: "PDF",
  doc: "DOC",
  docx: "DOCX",
};
const FORMATS = new Map<string, string>(
  Object.entries(NAMES).map(([format, name]) => [MEDIA_TYPES[format as Format], name]),
);

/** Each section has its table. */
export function CoverageView(props: Props) {
  const { locale, coverage } = props;
  const words = COVERAGE_WORDING[locale];
  return (
    <PageFrame>
      <h1 className="display text-4xl">{words.title}</h1>
      <p className="mt-3 max-w-[46rem]">{words.lead}</p>
      <p className="mt-3 max-w-[46rem]">
        <strong>{words.held(coverage.statements)}.</strong> {words.counted}
      </p>
      {coverage.statements > 0 ? (
        <Held {...props} />
      ) : (
        <>
          <EmptyCorpus locale={locale} />
          <Ends {...props} />
        </>
      )}
      <MeasuredSection locale={locale} />
    </PageFrame>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 min-w-0">
      <h2 id={id} className="mb-3 display text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Held(props: Props) {
  const { locale, coverage } = props;
  const words = COVERAGE_WORDING[locale];
  const { years, undated, organs, languages } = coverage;
  return (
    <>
      <Section id="years" title={words.years}>
        <figure>
          <YearBars years={years} />
          <figcaption className="mt-2 mb-3 text-[0.9375rem] text-soft">{words.yearsCaption(undated)}</figcaption>
        </figure>
        <details>
          <summary className="unfold inline-flex min-h-8 items-center">{words.numbers}</summary>
          <CountTable
            locale={locale}
            title={words.years}
            columns={[words.year, words.number]}
            rows={years.map(({ year, count }) => [year, count])}
          />
        </details>
      </Section>
      <div className="grid items-start gap-x-14 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="min-w-0">
          <div className="grid items-start gap-x-10 sm:grid-cols-2">
            <Counts
              {...{ locale, id: "organs", title: words.organs, column: words.organ }}
              rows={organs.map(({ label, count }) => [label || words.none, count])}
            />
            <Counts
              {...{ locale, id: "languages", title: words.languages, column: words.language }}
              rows={languages.map(({ value, count }) => [value ? languageName(value, locale) : words.none, count])}
            />
          </div>
          <Sources {...props} />
          <Ends {...props} />
        </div>
        <Delegations {...props} />
      </div>
    </>
  );
}

interface CountsProps {
  locale: Locale;
  id: string;
  title: string;
  column: string;
  rows: [string, number][];
}

/** A section of one table: what is counted, and how many statements. */
function Counts({ locale, id, title, column, rows }: CountsProps) {
  return (
    <Section id={id} title={title}>
      <CountTable locale={locale} title={title} columns={[column, COVERAGE_WORDING[locale].number]} rows={rows} />
    </Section>
  );
}

function Delegations({ locale, coverage: { delegations } }: Props) {
  const words = COVERAGE_WORDING[locale];
  const nameOf = ({ value, label }: CoverageCount) =>
    value ? (
      <a href={localAddress(locale, delegationAddress(value))} className="quiet-link">
        {label}
      </a>
    ) : (
      words.none
    );
  return (
    <Section id="delegations" title={words.delegations}>
      <CountTable
        locale={locale}
        title={words.delegations}
        columns={[words.delegation, words.number]}
        rows={delegations.slice(0, MOST_DELEGATIONS).map((one) => [nameOf(one), one.count])}
      />
      <p className="mt-2">
        <a href={localAddress(locale, "/delegations")} className="inline-flex min-h-8 items-center quiet-link">
          {words.all} ({formatNumber(delegations.filter(({ value }) => value).length, locale)})
        </a>
      </p>
    </Section>
  );
}

function Sources({ locale, coverage: { sources } }: Props) {
  const words = COVERAGE_WORDING[locale];
  return (
    <Section id="sources" title={words.sources}>
      <p className="mb-3 text-[0.9375rem] text-soft">{words.sourcesCaption}</p>
      <CountTable
        locale={locale}
        title={words.sources}
        columns={[words.collection, words.format, words.documents, words.number]}
        rows={sources.map(({ collection, mediaType, documents, statements }) => [
          collection,
          FORMATS.get(mediaType) ?? mediaType,
          documents,
          statements,
        ])}
      />
    </Section>
  );
}

function Ends({ locale, coverage: { ends } }: Props) {
  const words = COVERAGE_WORDING[locale];
  const rows = [
    [words.committed, ends.committed],
    [words.duplicate, ends.duplicate],
    ...(ends.pending > 0 ? [[words.pending, ends.pending]] : []),
    ...ends.rejected.map(({ reason, count }) => [words.rejected(reason), count]),
  ];
  return (
    <Section id="ends" title={words.ends}>
      <p className="mb-3 text-[0.9375rem] text-soft">{words.endsCaption}</p>
      <CountTable locale={locale} title={words.ends} columns={[words.end, words.inputs]} rows={rows} />
    </Section>
  );
}
