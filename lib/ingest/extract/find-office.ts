// Reads the office that stands beside a speaker's name.
import type { Span } from "@/lib/domain/span";
import { isOfficeWord } from "./person-name";

const LONGEST = 160;
/** What an office does not reach beyond: a bracket, the occasion, another line that begins something new. */
const OFFICE_ENDS =
  /[,;:()«"“]|\n\s*\n|\s(?:to the United Nations|at the|on the occasion|during|before the|delivered|in the|on behalf|au débat|à l[’']occasion|à la|auprès|devant|lors|ante la|ante el|en el|en la|con ocasión|durante|на)(?=\s)|\s(?:-|–|—)\s|\b\d{1,2}(?:st|nd|rd|th|e|ème)\b/iu;
/** A line that names the meeting or its place ends the office above it, unless that one is broken off in the middle. */
const NEXT_LINE_ENDS =
  /(?<!(?:^|\s)(?:of|and|for|the|to|de|del|du|des|la|y|et|d[’']))[ \t]*\n(?=[^\n]*(?:\b(?:committee|commission|comisión|council|consejo|conseil|conference|conferencia|conférence|assembly|asamblea|assemblée|session|sesiones|debate|débat|new york|geneva|vienna|nueva york|ginebra|viena|genève|vienne)\b))/iu;
/** So does a line that holds a date. */
const DATE_LINE_ENDS = /\n(?=[^\n]*\b(?:1[89]|20)\d{2}\b)/u;
const LEAD = /^[\s,–—-]*(?:the\s+|le\s+|la\s+|el\s+|l[’'])?/iu;

/** The office that begins directly behind `position`. */
export function officeAfter(text: string, position: number): Span | null {
  const rest = text.slice(position, position + LONGEST + 20);
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const body = rest.slice(lead, lead + LONGEST);
  const first = /^[\p{L}’'-]+/u.exec(body)?.[0] ?? "";
  if (!isOfficeWord(first) && !isOfficeWord(first.split(/[-’']/u)[0] ?? "")) return null;
  const ends = [OFFICE_ENDS, NEXT_LINE_ENDS, DATE_LINE_ENDS].map((pattern) => pattern.exec(body)?.index ?? body.length);
  const office = body.slice(0, Math.min(...ends)).trimEnd();
  return { start: position + lead, end: position + lead + office.length };
}

const LEADS = new Set(["by", "par", "por", "de", "del", "la", "of", "du", "des"]);

/** The office that ends directly before `position` ("… by the President of the Republic of Xandia H.E. …"). */
export function officeBefore(text: string, position: number): Span | null {
  const from = Math.max(0, position - LONGEST);
  const before = text.slice(from, position);
  const words = [...before.matchAll(/\p{L}[\p{L}’'-]*/gu)];
  const first = words.findIndex(([word], index) => isOfficeWord(word) && LEADS.has(leadBefore(words, index)));
  const word = words[first];
  if (!word) return null;
  const office = before.slice(word.index).replace(/[\s,–—-]+$/u, "");
  if (office.length < 4 || /[.;:!?]/u.test(office)) return null;
  return { start: from + word.index, end: from + word.index + office.length };
}

/** The word before the office, an article left out. */
function leadBefore(words: RegExpMatchArray[], index: number): string {
  const word = words[index - 1]?.[0].toLowerCase() ?? "";
  return /^(?:the|le|el|l)$/u.test(word) ? (words[index - 2]?.[0].toLowerCase() ?? "") : word;
}
