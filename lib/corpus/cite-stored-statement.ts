// The citations of a statement of the corpus.
import { createHash } from "node:crypto";
import type { Pinpoint, RecordFormat, StatementCitations } from "@/lib/domain/citation";
import type { Locale } from "@/lib/domain/locale";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { splitName } from "@/lib/domain/person/split-name";
import { timeOf } from "@/lib/domain/statement-year";
import { nameAtTimeOr } from "@/lib/domain/taxonomy/name-at-time";
import { ORGANS } from "@/lib/domain/taxonomy/organs";
import { chicagoNote, citationRecord, footnoteTemplate, type CitedStatement } from "@/lib/export/cite-statement";

interface CiteRequest {
  statement: StoredStatement;
  locale: Locale;
  /** Absolute address of the statement, without fragment and language. */
  address: string;
  pinpoint: Pinpoint | null;
}

/** The citations that a page shows, for the paragraphs asked for or the whole. */
export function citeStatement({ statement, locale, address, pinpoint }: CiteRequest): StatementCitations {
  const cited = citedStatement(statement, locale, address);
  return {
    footnote: footnoteTemplate(cited, locale),
    chicago: chicagoNote(citedStatement(statement, "en", address), pinpoint),
    ...{ address, textHash: cited.textHash },
  };
}

/** The record for a program that keeps references; names in it are English. */
export function citeForPrograms(format: RecordFormat, request: Omit<CiteRequest, "locale">): string {
  const { statement, address, pinpoint } = request;
  return citationRecord(format, citedStatement(statement, "en", address), pinpoint);
}

/** What citations are made of, names in the language `locale`. */
export function citedStatement(statement: StoredStatement, locale: Locale, address: string): CitedStatement {
  const { id, title, speaker, delegation, organ, meeting, date, year, language, text } = statement;
  const speakerShown = speaker && (speaker.value.displayName ?? speaker.value.name);
  return {
    ...{ id, language, address },
    title: title?.value.text ?? null,
    speaker: speakerShown,
    speakerName: speakerShown === null ? null : splitName(speakerShown, delegation?.value.code ?? null),
    role: speaker?.value.role ?? null,
    delegation: delegation && nameAtTimeOr(delegation.value.name, delegation.value.code, locale, timeOf(statement)),
    organ: organ && ORGANS[organ.value][locale],
    event: meeting?.value.event ?? null,
    symbol: meeting?.value.symbol ?? null,
    date: date?.value.iso ?? null,
    year: date ? Number(date.value.iso.slice(0, 4)) : (year?.value ?? null),
    textHash: createHash("sha256").update(text).digest("hex"),
    accessed: new Date().toISOString().slice(0, 10),
  };
}
