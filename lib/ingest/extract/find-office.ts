// Reads the office that stands beside a speaker's name.
import type { Span } from "@/lib/domain/span";
import { isOfficeWord } from "./person-name";

const LONGEST = 160;
/** What an office does not reach beyond: a bracket, the occasion, another line that begins something new. */
const OFFICE_ENDS =
  /[,;:()«"“]|\n\s*\n|\s(?:to the United Nations|at the|on the occasion|during|before the|delivered|in the|on behalf|au débat|à l[’']occasion|à la|auprès|devant|lors|ante la|ante el|en el|en la|con ocasión|durante|на)(?=\s)|\s(?:-|–|—)\s|\b\d{1,2}(?:st|nd|rd|th|e|ème)\b/iu;
const LEAD = /^[\s,–—-]*(?:the\s+|le\s+|la\s+|el\s+|l[’'])?/iu;

/** The office that begins directly behind `position`. */
export function officeAfter(text: string, position: number): Span | null {
  const rest = text.slice(position, position + LONGEST + 20);
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const body = rest.slice(lead, lead + LONGEST);
  const first = /^[\p{L}’'-]+/u.exec(body)?.[0] ?? "";
  if (!isOfficeWord(first) && !isOfficeWord(first.split(/[-’']/u)[0] ?? "")) return null;
  const office = body.slice(0, OFFICE_ENDS.exec(body)?.index ?? body.length).trimEnd();
  return { start: position + lead, end: position + lead + office.length };
}

const BEFORE =
  /(?:by|par|por|del?|de la|of|[-–—])\s+(?:the\s+|la\s+|le\s+|el\s+|l[’'])?((?:[\p{L}’'-]+[ \t\n]*){1,14}?),?\s*$/iu;

/** The office that ends directly before `position` ("… by the President of the Republic of Xandia H.E. …"). */
export function officeBefore(text: string, position: number): Span | null {
  const from = Math.max(0, position - LONGEST);
  const before = text.slice(from, position);
  const offices = [...before.matchAll(/[\p{L}’'-]+/gu)].filter(([word]) => isOfficeWord(word) && /^\p{L}/u.test(word));
  const first = offices[0];
  if (!first || !BEFORE.test(before)) return null;
  const office = before.slice(first.index).replace(/[\s,]+$/u, "");
  if (office.length < 4 || /[.;:!?]/u.test(office)) return null;
  return { start: from + first.index, end: from + first.index + office.length };
}
