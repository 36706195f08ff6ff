// A statement as scholars and offices cite it: a footnote, Chicago, and records for programs that keep references.
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { fillPinpoint, type CitationTemplate, type Pinpoint, type RecordFormat } from "@/lib/domain/citation";
import type { Locale } from "@/lib/domain/locale";
import type { PersonName } from "@/lib/domain/person/split-name";
import { citationKey } from "./citation-key";
import { CITATION_WORDS } from "./citation-words";
import { risRecord } from "./ris-record";

/** What a citation is made of; what the statement does not say is null. */
export interface CitedStatement {
  id: string;
  /** As printed; null for a turn of a verbatim record. */
  title: string | null;
  speaker: string | null;
  /** The speaker's name in its parts; null where their order is not sure. */
  speakerName: PersonName | null;
  role: string | null;
  /** Names in the language of the citation. */
  delegation: string | null;
  organ: string | null;
  event: string | null;
  /** Symbol of the meeting's record. */
  symbol: string | null;
  /** Gregorian day; `year` is set also where no day is known. */
  date: string | null;
  year: number | null;
  /** ISO 639-1 code of the statement. */
  language: string | null;
  /** Absolute address without fragment. */
  address: string;
  /** SHA-256 of the text, lower-case hexadecimal. */
  textHash: string;
  /** Day on which it is looked at, YYYY-MM-DD. */
  accessed: string;
}

/** A footnote as the editorial manual of the United Nations writes them, with gaps for the paragraph. */
export function footnoteTemplate(cited: CitedStatement, locale: Locale): CitationTemplate {
  const words = CITATION_WORDS[locale];
  const { speaker, role, title, event, symbol, date, address, accessed } = cited;
  const what = event ?? (title && words.quoted(title));
  const where = [organIn(cited), what].filter(Boolean).join(", ");
  const when = dayIn(locale, date) ?? yearBeside(cited);
  const parts = [speaker, role, namedDelegation(cited), words.statement, where, when];
  const said = parts.filter(Boolean).join(", ");
  const record = symbol ? ` (${symbol})` : "";
  const text = `${said}${record}{pinpoint}. ${words.available(`${address}{fragment}`, dayIn(locale, accessed) ?? "")}`;
  return { text, one: words.one, many: words.many };
}

/** A note by the Chicago Manual of Style, which is in English in any language of the interface. */
export function chicagoNote(cited: CitedStatement, pinpoint: Pinpoint | null): string {
  const { speaker, title, symbol, date, address } = cited;
  const event = cited.event && title?.includes(cited.event) ? null : cited.event;
  const day =
    date === null
      ? yearBeside({ ...cited, event })
      : new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
  const about = ["statement", cited.delegation, organIn(cited), event, symbol, day].filter(Boolean).join(", ");
  const head = [speaker, title ? `“${title}” (${about})` : about].filter(Boolean).join(", ");
  return fillPinpoint(
    { text: `${head}{pinpoint}, ${address}{fragment}.`, one: "para. #", many: "paras. #–#" },
    pinpoint,
  );
}

/** The record in a format of programs that keep references; a pinpoint stands in its address and its note. */
export function citationRecord(format: RecordFormat, cited: CitedStatement, pinpoint: Pinpoint | null): string {
  const item = cslItem(cited, pinpoint);
  if (format === "csl-json") return `${JSON.stringify([item], null, 2)}\n`;
  const record = plugins.output.format(format, [item]).trim();
  return `${format === "ris" ? risRecord(record, cited) : withKey(record, cited)}\n`;
}

/** The library's own keys repeat, and it takes no hyphen for a part of one. */
function withKey(record: string, cited: CitedStatement): string {
  return record.replace(/(?<=^@\w+\{)[^,]*/, citationKey(cited));
}

/** One item of CSL-JSON. */
export function cslItem(cited: CitedStatement, pinpoint: Pinpoint | null): Record<string, unknown> {
  const { id, title, speaker, delegation, organ, event, symbol, language, address, textHash, accessed } = cited;
  const issued = cited.date?.split("-").map(Number) ?? (cited.year === null ? null : [cited.year]);
  const known = {
    ...{ id, type: "speech", title: title ?? `Statement by ${speaker ?? delegation ?? "an unknown speaker"}` },
    author: authorOf(cited),
    issued: issued && { "date-parts": [issued] },
    accessed: { "date-parts": [accessed.split("-").map(Number)] },
    ...{ genre: "Statement", publisher: organ, "event-title": event, number: symbol, language },
    ...{ archive: "Rostrum", archive_location: id },
    URL: fillPinpoint({ text: `${address}{fragment}`, one: "", many: "" }, pinpoint),
    note: noteOf(cited, pinpoint, textHash),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
}

/** A name in one piece is kept so by every program; so are the names of delegations. */
function authorOf({ speaker, speakerName, delegation }: CitedStatement): object[] | null {
  if (!speaker) return delegation ? [{ literal: delegation }] : null;
  if (!speakerName) return [{ literal: speaker }];
  const { family, given } = speakerName;
  return [given ? { family, given } : { family }];
}

function noteOf({ delegation, event, symbol }: CitedStatement, pinpoint: Pinpoint | null, hash: string): string {
  const where = fillPinpoint({ text: "{pinpoint}", one: "para. #", many: "paras. #–#" }, pinpoint).slice(2);
  const facts = [delegation && `Delegation: ${delegation}`, event, symbol, where, `SHA-256 of the text: ${hash}`];
  return facts.filter(Boolean).join("; ");
}

/** Not said twice where the name of the meeting begins with it. */
function organIn({ organ, event }: CitedStatement): string | null {
  return organ && event?.toLowerCase().includes(organ.toLowerCase()) ? null : organ;
}

/** The year alone; not said twice where the name of the meeting ends with it. */
function yearBeside({ event, year }: CitedStatement): number | null {
  return year !== null && event?.match(/(?<!\d)\d{4}$/u)?.[0] === String(year) ? null : year;
}

/** Not said twice where the speaker's office names it already. */
function namedDelegation({ delegation, role, speaker }: CitedStatement): string | null {
  return delegation && [role, speaker].some((part) => part?.includes(delegation)) ? null : delegation;
}

const TAGS: Record<Locale, string> = { en: "en-GB", fr: "fr-FR", es: "es" };

function dayIn(locale: Locale, day: string | null): string | null {
  if (day === null) return null;
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}
