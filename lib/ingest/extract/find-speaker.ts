// Finds who speaks in the words of a header or title: "Statement by H.E. Ms. Ada Doe, Permanent Representative …".
import type { Span } from "@/lib/domain/span";
import { findEastAsianSpeaker } from "./east-asian-speaker";
import { officeAfter, officeBefore } from "./find-office";
import { afterHonorifics, HONORIFIC, isOfficeWord, nameEnd } from "./person-name";

/** Places of the name and the office in the text that was searched. */
export interface FoundSpeaker {
  name: Span;
  role: Span | null;
}

const DELIVERED_BY = /\b(?:delivered|read|presented|prononcée?|pronunciad[oa]|leíd[oa])\s+(?:by|par|por)\b/iu;
const SPEECH_BY =
  /(?:\b(?:statement|speech|address|remarks|intervention|delivered|presented)\s+(?:by|of|from)|(?:discours|déclaration|allocution)\s+(?:de|par)|(?:discurso|palabras|intervención|mensaje)\s+(?:de|por)|выступление)\s+/giu;
const ADDRESSEE =
  /^,?\s*(?:the\s+)?(?:president|presidente|président|président[ae])\s+(?:of|de|del)\s+(?:the |la |l[’'])?(?:\d+\w*|general assembly|united nations|security council|assembl[ée]e|asamblea|seventy|eighti)/iu;
const OFFICE_THEN_NAME =
  /\b(?:ministers? (?:of|for) (?:foreign|external) (?:affairs|relations)|foreign minister|prime minister|(?:vice[- ])?president(?: of (?:the )?[\p{L} ]{3,40}?)?|presidente(?: de (?:la )?[\p{L}]+)?|secretari[oa] de relaciones exteriores|canciller|homeland security advisor|secretary of state|chancellor|(?:deputy )?permanent representative)[ ,:]+(?=\p{Lu})/giu;

/** The speaker named in `text`, null where none is. */
export function findSpeaker(text: string): FoundSpeaker | null {
  const from = DELIVERED_BY.exec(text)?.index ?? 0;
  return (
    findEastAsianSpeaker(text) ??
    byHonorific(text, from) ??
    (from > 0 ? byHonorific(text, 0) : null) ??
    bySpeechNoun(text) ??
    byOffice(text) ??
    byNameLine(text)
  );
}

function byHonorific(text: string, from: number): FoundSpeaker | null {
  for (const match of text.matchAll(HONORIFIC)) {
    if (match.index < from) continue;
    const start = afterHonorifics(text, match.index);
    const end = nameEnd(text, start);
    if (end === null || ADDRESSEE.test(text.slice(end, end + 80))) continue;
    return { name: { start, end }, role: officeAfter(text, end) ?? officeBefore(text, match.index) };
  }
  return null;
}

function bySpeechNoun(text: string): FoundSpeaker | null {
  for (const match of text.matchAll(SPEECH_BY)) {
    const start = match.index + match[0].length;
    const end = nameEnd(text, start);
    if (end !== null) return { name: { start, end }, role: officeAfter(text, end) };
  }
  return null;
}

function byOffice(text: string): FoundSpeaker | null {
  for (const match of text.matchAll(OFFICE_THEN_NAME)) {
    const start = afterHonorifics(text, match.index + match[0].length);
    const end = nameEnd(text, start);
    if (end === null || !/\s/u.test(text.slice(start, end))) continue;
    const role = { start: match.index, end: match.index + match[0].replace(/[\s,:]+$/u, "").length };
    return { name: { start, end }, role };
  }
  return null;
}

/** A line that is nothing but a name, above a line that begins with an office. */
function byNameLine(text: string): FoundSpeaker | null {
  for (const match of text.matchAll(/^[ \t]*(?=\p{Lu})([^\n]{5,60})\n\s*(\p{L}+)/gmu)) {
    const [, line = "", next = ""] = match;
    const start = match.index + match[0].indexOf(line);
    const end = nameEnd(text, start);
    if (end === null || end < start + line.trimEnd().length - 1 || !isOfficeWord(next)) continue;
    if (/\s/u.test(text.slice(start, end))) return { name: { start, end }, role: officeAfter(text, end) };
  }
  return null;
}
