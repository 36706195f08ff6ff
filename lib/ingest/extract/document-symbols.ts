// Symbols of United Nations documents as printed: resolutions, decisions, letters, records.
import type { NamedDocument } from "./extract-citations";

const BODY = "(?:A|S|E|ST|TD|CCPR|CAT|NPT|CD|IAEA|INFCIRC|FCCC|CEDAW|DP|PBC)";
const PART = "(?:[A-Z]{1,6}|[A-Z]{1,5}\\.\\d{1,4}|\\d{1,4})(?:\\.\\d{1,3})?";
const SYMBOL = new RegExp(
  `(?<![\\w/.])${BODY}(?:\\s?/\\s?${PART}){1,6}(?:\\s?\\((?:[IVXL]{1,7}|\\d{4})\\))?(?:/(?:Add|Rev|Corr)\\.\\d{1,2})?(?![\\w/]|\\.\\d)`,
  "gu",
);

/** Of records of meetings, which print their own symbol along their pages. */
const RECORD = /\/(?:PV|SR)\./u;
/** What stands beside it there: numbers of pages and jobs, days, a bracket, "page". */
const RUNNING = /^(?:[\s\d/.,–—()IVX-]|page|Resumption|Part)*$/u;
const JOB = /\b\d{2}-\d{5}\b/u;

/** Every document symbol of `text` ("S/2020/358", "A/RES/78/237", "S/RES/2334(2016)"), normalised. */
export function findSymbols(text: string): NamedDocument[] {
  return [...text.matchAll(SYMBOL)]
    .filter(({ 0: printed, index }) => /\d/u.test(printed) && !isRunning(text, index, index + printed.length))
    .map((match) => ({
      symbol: normalise(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }));
}

/** Some documents are printed in capitals; their additions are filed as all others are (`/Add.1`). */
function normalise(printed: string): string {
  const whole = printed.replace(/\s+/gu, "").replace(/^(S\/RES\/\d+).*$/u, "$1");
  return whole.replace(
    /\/(ADD|REV|CORR)(?=\.)/gu,
    (_, word: string) => `/${word.charAt(0)}${word.slice(1).toLowerCase()}`,
  );
}

/** The symbol of a record alone on its line, or beside a job number: the record's own, and nothing that is cited. */
function isRunning(text: string, start: number, end: number): boolean {
  if (!RECORD.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 60), start).replace(/^.*\n/su, "");
  const after = text.slice(end, end + 60).replace(/\n.*$/su, "");
  return RUNNING.test(before + after) || JOB.test(before.slice(-30)) || JOB.test(after.slice(0, 30));
}
