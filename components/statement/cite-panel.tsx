// How to cite the statement: ready sentences, records for programs, and the passage with its citation.
import type { ReactNode } from "react";
import { localAddress } from "@/components/ui/local-address";
import { IsolatedText } from "@/components/ui/isolated-text";
import { languageAttributes } from "@/components/ui/text-direction";
import { fillPinpoint, RECORD_FORMATS, type Pinpoint, type StatementCitations } from "@/lib/domain/citation";
import type { Locale } from "@/lib/domain/locale";
import { pinpointed, quoted } from "@/lib/domain/quoted-passage";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { CITING_WORDING } from "./citing-wording";
import { CITE_PARAMETER, statementAddress, statementFileAddress } from "./statement-address";

interface Props {
  locale: Locale;
  statement: StoredStatement;
  citations: StatementCitations;
  /** The paragraphs that are cited; null for the whole. */
  pinpoint: Pinpoint | null;
}

/** The section that the address's fragment `#cite` leads to. */
export function CitePanel({ locale, statement, citations, pinpoint }: Props) {
  const words = CITING_WORDING[locale];
  const footnote = fillPinpoint(citations.footnote, pinpoint);
  const address = fillPinpoint({ text: `${citations.address}{fragment}`, one: "", many: "" }, pinpoint);
  return (
    <section id="cite" aria-labelledby="cite-title" className="screen-only mt-14 border-t-2 border-ink pt-5">
      <h2 id="cite-title" className="mb-4 display text-2xl">
        {words.cite}
      </h2>
      <ParagraphForm locale={locale} statement={statement} pinpoint={pinpoint} />
      {pinpoint && (
        <Quotable id="cite-passage" title={words.passage} copy={words.copy}>
          <span {...languageAttributes(statement.language)}>{quoted(pinpointed(statement, pinpoint), locale)}</span>
          {"\n"}
          <IsolatedText>{footnote}</IsolatedText>
        </Quotable>
      )}
      <Quotable id="cite-footnote" title={words.footnote} copy={words.copy}>
        <IsolatedText>{footnote}</IsolatedText>
      </Quotable>
      <Quotable id="cite-chicago" title={words.chicago} copy={words.copy}>
        <span lang="en">
          <IsolatedText>{citations.chicago}</IsolatedText>
        </span>
      </Quotable>
      <Quotable id="cite-address" title={words.address} copy={words.copy}>
        {address}
      </Quotable>
      <Quotable id="cite-hash" title={words.hash} copy={words.copy}>
        {citations.textHash}
      </Quotable>
      <p className="-mt-2 mb-5 text-[0.875rem] text-soft">{words.hashWhy}</p>
      <Files locale={locale} id={statement.id} pinpoint={pinpoint} />
    </section>
  );
}

/** A text that is copied whole: by a button where scripts run, else by one click that selects it. */
function Quotable({ id, title, copy, children }: { id: string; title: string; copy: string; children: ReactNode }) {
  return (
    <div className="mb-4">
      <h3 id={`${id}-title`} className="mb-1 text-[0.875rem] text-soft">
        {title}
      </h3>
      <div className="flex items-start gap-2">
        <p
          id={id}
          className="min-w-0 flex-1 rounded-md border border-rule bg-wash px-3 py-2 text-[0.9375rem] break-words whitespace-pre-line select-all"
        >
          {children}
        </p>
        <button
          type="button"
          id={`${id}-copy`}
          aria-labelledby={`${id}-copy ${id}-title`}
          data-copy-from={id}
          className="needs-script min-h-9 shrink-0 field px-3 text-[0.9375rem] hover:bg-wash"
        >
          {copy}
        </button>
      </div>
    </div>
  );
}

function ParagraphForm({ locale, statement, pinpoint }: Omit<Props, "citations">) {
  const words = CITING_WORDING[locale];
  const whole = localAddress(locale, statementAddress(statement));
  return (
    <form action={`${whole}#cite`} method="get" className="mb-5 flex flex-wrap items-center gap-2 text-[0.9375rem]">
      <label htmlFor="cite-paragraph">{words.paragraph}</label>
      <input
        id="cite-paragraph"
        type="number"
        name={CITE_PARAMETER}
        min={1}
        max={statement.paragraphs.length}
        defaultValue={pinpoint?.first ?? 1}
        key={pinpoint?.first}
        className="min-h-9 w-20 field px-2"
      />
      <button type="submit" className="min-h-9 field px-3 hover:bg-wash">
        {words.citeParagraph}
      </button>
      {pinpoint && (
        <a href={`${whole}#cite`} className="inline-flex min-h-9 items-center px-1 quiet-link">
          {words.citeWhole}
        </a>
      )}
    </form>
  );
}

const FORMAT_NAMES = { bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" } as const;

function Files({ locale, id, pinpoint }: { locale: Locale; id: string; pinpoint: Pinpoint | null }) {
  const words = CITING_WORDING[locale];
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-3 text-[0.9375rem]">
      <FileList title={words.records}>
        {RECORD_FORMATS.map((format) => (
          <FileLink key={format} address={statementFileAddress(id, format, pinpoint)}>
            {FORMAT_NAMES[format]}
          </FileLink>
        ))}
      </FileList>
      <FileList title={words.files}>
        <FileLink address={statementFileAddress(id, "txt")}>{words.text}</FileLink>
        <FileLink address={statementFileAddress(id, "json")}>{words.record}</FileLink>
      </FileList>
    </div>
  );
}

function FileList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="text-[0.875rem] text-soft">{title}</h3>
      <ul className="flex flex-wrap gap-x-5">{children}</ul>
    </div>
  );
}

function FileLink({ address, children }: { address: string; children: string }) {
  return (
    <li>
      <a href={address} download className="inline-flex min-h-8 items-center quiet-link">
        {children}
      </a>
    </li>
  );
}
