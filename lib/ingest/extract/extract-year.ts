// The year of a statement whose day is not known.
import type { Fact } from "@/lib/domain/statement";
import { isPossibleYear } from "./calendar";
import { isDateOrPlace } from "./header-text";
import { monthNames } from "./month-names";
import { evidenceIn, type Passage, type Reading } from "./reading";
import { findTerms } from "./term-trie";
import { tokenize } from "./tokens";

const YEAR = /(?<![\d./-])((?:19|20)\d{2})(?![\d/-])/gu;
const SIDECAR_KEYS = ["year", "date", "doc_date", "delivered"];
/** Letters and signs that may stand between a month and its year ("September of the year 2031"). */
const BETWEEN = 5;

interface PrintedYear {
  value: number;
  line: Passage;
  index: number;
}

/**
 * The year beside a month, or on a line of date and place, in the header; else the one beside the text. Null where the
 * header names two years: it does not say which is its own. To be asked only where no full date was found.
 */
export function extractYear(reading: Reading): Fact<number> | null {
  const printed = reading.header.flatMap(yearsOfDates);
  const [first] = printed;
  if (!first) return sidecarYear(reading.segments.sidecar);
  if (printed.some(({ value }) => value !== first.value)) return null;
  const evidence = [evidenceIn(reading, first.line, first.index, String(first.value).length)];
  return { value: first.value, evidence, from: "text", ruleId: "extract/year-header" };
}

/** A year in another place of a header is that of a plan, a treaty or a session as often as its own. */
function yearsOfDates(line: Passage): PrintedYear[] {
  const years = yearsIn(line.text).map(({ value, index }) => ({ value, line, index }));
  if (years.length === 0 || isDateOrPlace(line)) return years;
  const months = findTerms(monthNames(), tokenize(line.text));
  return years.filter(({ index }) => months.some(({ end }) => index > end && index - end <= BETWEEN));
}

function yearsIn(text: string): { value: number; index: number }[] {
  const found = [...text.matchAll(YEAR)].map((match) => ({ value: Number(match[1]), index: match.index }));
  return found.filter(({ value }) => isPossibleYear(value));
}

function sidecarYear(sidecar: Record<string, string>): Fact<number> | null {
  const values = SIDECAR_KEYS.flatMap((key) => yearsIn((sidecar[key] ?? "").slice(0, 200)));
  const [first] = values;
  if (!first || values.some(({ value }) => value !== first.value)) return null;
  return { value: first.value, evidence: [], from: "sidecar", ruleId: "extract/year-sidecar" };
}
