// The colophon: which document this was read from, by what, what was left out, and which rule found each record.
import { formatBytes, formatMoment } from "@/components/ui/formats";
import type { Notice } from "@/lib/domain/notice";
import type { Source, StoredStatement } from "@/lib/domain/stored-statement";
import { FactList } from "./fact-list";
import { foundRecords } from "./found-records";
import { ordinalsOf } from "./locate";
import { ParagraphLinks } from "./paragraph-links";
import { STATEMENT_WORDING as WORDING } from "./statement-wording";

/** Source, notices and rules. */
export function StatementProvenance({ statement }: { statement: StoredStatement }) {
  return (
    <section aria-labelledby="provenance" className="mt-14 border-t-2 border-ink pt-5 text-[0.9375rem]">
      <h2 id="provenance" className="mb-4 display text-2xl">
        {WORDING.provenance}
      </h2>
      <SourceFacts source={statement.source} />
      <Duplicates sources={statement.duplicates} />
      <Notices notices={statement.notices} />
      <Rules statement={statement} />
    </section>
  );
}

function SourceFacts({ source }: { source: Source }) {
  return (
    <FactList
      rows={[
        { term: WORDING.file, detail: source.fileName },
        { wide: true, term: WORDING.address, detail: source.url && <SourceLink url={source.url} /> },
        { term: WORDING.read, detail: <time dateTime={source.retrievedAt}>{formatMoment(source.retrievedAt)}</time> },
        { term: WORDING.parser, detail: source.parserVersion },
        { term: WORDING.mediaType, detail: `${source.mediaType}${source.encoding ? `, ${source.encoding}` : ""}` },
        { term: WORDING.size, detail: formatBytes(source.byteLength) },
        {
          wide: true,
          term: WORDING.fingerprint,
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

function Duplicates({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-1 font-semibold">{WORDING.duplicates}</h3>
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

const LEVEL_SIGNS: Record<Notice["level"], string> = { info: "Note", warning: "Warning", error: "Error" };

function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <>
      <h3 className="mt-6 mb-1 font-semibold">{WORDING.notices}</h3>
      {notices.length === 0 && <p className="text-soft">{WORDING.noNotices}</p>}
      <ul className="space-y-1.5">
        {notices.map((notice, index) => (
          <li
            key={index}
            className={notice.level === "info" ? "" : "border-s-2 border-caution bg-caution-wash px-3 py-1"}
          >
            <span className="font-semibold">{LEVEL_SIGNS[notice.level]}:</span> {notice.message}{" "}
            <code className="text-[0.8125rem] text-soft">{notice.ruleId}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function Rules({ statement }: { statement: StoredStatement }) {
  return (
    <details className="screen-only mt-6">
      <summary className="unfold inline-flex min-h-8 items-center font-semibold">{WORDING.rules}</summary>
      <div tabIndex={0} role="region" aria-label={WORDING.rules} className="mt-2 overflow-x-auto">
        <table className="w-full border-collapse text-start text-sm">
          <thead>
            <tr className="border-b border-edge text-start">
              {WORDING.ruleColumns.map((column) => (
                <th key={column} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {foundRecords(statement).map(({ record, value, ruleId, spans }, index) => (
              <tr key={index} className="border-b border-rule align-baseline">
                <th scope="row" className="py-1 pe-4 text-start font-normal whitespace-nowrap text-soft">
                  {record}
                </th>
                <td className="py-1 pe-4" dir="auto">
                  {value}
                </td>
                <td className="py-1 pe-4">
                  <code className="text-[0.8125rem] whitespace-nowrap">{ruleId}</code>
                </td>
                <td className="py-1">
                  {spans.length > 0 && <ParagraphLinks ordinals={ordinalsOf(statement.paragraphs, spans)} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
