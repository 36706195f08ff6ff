// The colophon: which document this was read from, by what, what was left out, and which rule found each record.
import { formatBytes, formatMoment } from "@/components/ui/formats";
import type { Locale } from "@/lib/domain/locale";
import { findRule } from "@/lib/domain/rules/find-rule";
import type { Notice } from "@/lib/domain/notice";
import type { Source, StoredStatement } from "@/lib/domain/stored-statement";
import { FactList } from "./fact-list";
import { foundRecords, type Reason } from "./found-records";
import { ordinalsOf } from "./locate";
import { ParagraphLinks } from "./paragraph-links";
import { STATEMENT_WORDING } from "./statement-wording";
import type { StatementWording } from "./statement-wording-en";

interface Props {
  statement: StoredStatement;
  locale: Locale;
}

/** Source, notices and rules. */
export function StatementProvenance({ statement, locale }: Props) {
  const words = STATEMENT_WORDING[locale];
  return (
    <section aria-labelledby="provenance" className="screen-only mt-14 border-t-2 border-ink pt-5 text-[0.9375rem]">
      <h2 id="provenance" className="mb-4 display text-2xl">
        {words.provenance}
      </h2>
      <SourceFacts source={statement.source} locale={locale} />
      <Duplicates sources={statement.duplicates} words={words} />
      <Notices notices={statement.notices} words={words} />
      <Rules statement={statement} locale={locale} />
    </section>
  );
}

function SourceFacts({ source, locale }: { source: Source; locale: Locale }) {
  const words = STATEMENT_WORDING[locale];
  return (
    <FactList
      rows={[
        { term: words.file, detail: source.fileName },
        { wide: true, term: words.address, detail: source.url && <SourceLink url={source.url} /> },
        {
          term: words.read,
          detail: <time dateTime={source.retrievedAt}>{formatMoment(source.retrievedAt, locale)}</time>,
        },
        { term: words.parser, detail: source.parserVersion },
        { term: words.mediaType, detail: `${source.mediaType}${source.encoding ? `, ${source.encoding}` : ""}` },
        { term: words.size, detail: formatBytes(source.byteLength, locale) },
        {
          wide: true,
          term: words.fingerprint,
          detail: <code className="text-[0.8125rem] break-all">{source.sha256}</code>,
        },
      ]}
    />
  );
}

/** Only an http address becomes a link: the value comes from outside. */
function SourceLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return url;
  return (
    <a href={url} rel="external nofollow noreferrer" className="break-all quiet-link">
      {url}
    </a>
  );
}

function Duplicates({ sources, words }: { sources: readonly Source[]; words: StatementWording }) {
  if (sources.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-1 font-semibold">{words.duplicates}</h3>
      <ul className="list-disc ps-5">
        {sources.map((source) => (
          <li key={source.sha256}>
            {source.fileName} <code className="text-[0.8125rem] text-soft">{source.sha256.slice(0, 12)}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function Notices({ notices, words }: { notices: readonly Notice[]; words: StatementWording }) {
  return (
    <>
      <h3 className="mt-6 mb-1 font-semibold">{words.notices}</h3>
      {notices.length === 0 && <p className="text-soft">{words.noNotices}</p>}
      <ul className="space-y-1.5">
        {notices.map((notice, index) => (
          <li
            key={index}
            className={notice.level === "info" ? "" : "border-s-2 border-caution bg-caution-wash px-3 py-1"}
          >
            <span className="font-semibold">{words.levels[notice.level]}:</span> <span lang="en">{notice.message}</span>{" "}
            <code className="text-[0.8125rem] text-soft">{notice.ruleId}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function Rules({ statement, locale }: Props) {
  const words = STATEMENT_WORDING[locale];
  return (
    <details className="screen-only mt-6">
      <summary className="unfold inline-flex min-h-8 items-center font-semibold">{words.rules}</summary>
      <div tabIndex={0} role="region" aria-label={words.rules} className="mt-2 overflow-x-auto">
        <table className="w-full border-collapse text-start text-sm">
          <thead>
            <tr className="border-b border-edge text-start">
              {words.ruleColumns.map((column) => (
                <th key={column} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {foundRecords(statement, locale).map(({ record, value, ruleId, spans, reasons = [] }, index) => (
              <tr key={index} className="border-b border-rule align-baseline">
                <th scope="row" className="py-1 pe-4 text-start font-normal whitespace-nowrap text-soft">
                  {record}
                </th>
                <td className="py-1 pe-4" dir="auto">
                  {value}
                </td>
                <td className="py-1 pe-4">
                  {ruleId !== null && <RuleName id={ruleId} locale={locale} />}
                  <Reasons reasons={reasons} words={words} />
                </td>
                <td className="py-1">
                  {spans.length > 0 && (
                    <ParagraphLinks ordinals={ordinalsOf(statement.paragraphs, spans)} locale={locale} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** What spoke the loudest in the model that chose the record and its themes; nothing where no model did. */
function Reasons({ reasons, words }: { reasons: readonly Reason[]; words: StatementWording }) {
  return reasons.map(({ about, features }, index) => (
    <p key={index} className="text-[0.8125rem] text-soft">
      {about === null ? words.strongest : words.strongestFor(about)}{" "}
      <span lang="en" dir="auto">
        {features.join(" · ")}
      </span>
    </p>
  ));
}

/** The rule in words, with its id; the id alone where it is one of an older parser. */
function RuleName({ id, locale }: { id: string; locale: Locale }) {
  const rule = findRule(id);
  return (
    <>
      {rule?.label[locale]} <code className="text-[0.8125rem] whitespace-nowrap text-soft">{id}</code>
    </>
  );
}
