// Says once, below the facts of a statement, which of them came with its file and not from its text.
import type { Locale } from "@/lib/domain/locale";
import type { Statement } from "@/lib/domain/statement";
import { STATEMENT_WORDING } from "./statement-wording";

interface Props {
  statement: Statement;
  locale: Locale;
}

/** The rule of a date that stands along the pages: beside the text, and in the document all the same. */
const ALONG_PAGES = "extract/date-running";

/** Nothing where the text says all of them itself. */
export function SuppliedFacts({ statement, locale }: Props) {
  const supplied = suppliedTerms(statement, locale);
  if (supplied.length === 0) return null;
  return <p className="mt-3 text-[0.8125rem] text-soft">{STATEMENT_WORDING[locale].supplied(supplied.join(", "))}</p>;
}

/** What the facts are called above, within a sentence. */
function suppliedTerms(statement: Statement, locale: Locale): string[] {
  const { delegation, speaker, date, year, organ, delivery, original, meeting } = statement;
  const words = STATEMENT_WORDING[locale];
  const terms = [
    [words.delegation, delegation],
    [words.speaker, speaker],
    [words.date, date ?? year],
    [words.organ, organ],
    [words.delivery, delivery],
    [words.original, original],
    [words.meeting, meeting],
  ] as const;
  return terms
    .filter(([, fact]) => fact?.from === "sidecar" && fact.ruleId !== ALONG_PAGES)
    .map(([term]) => term.toLocaleLowerCase(locale));
}
