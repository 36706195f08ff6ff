// Finds who speaks in the words of a header or title: "Statement by H.E. Ms. Ada Doe, Permanent Representative …".
import type { Span } from "@/lib/domain/span";
import { delegationByName } from "@/lib/domain/taxonomy/delegations";
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
  /(?:\b(?:statement|speech|address|remarks|intervention|delivered|presented)\s+(?:by|of|from)|^[^\S\n]*(?:by|par|por)(?=[^\S\n])|intervento\s+d[ie]l?|(?:discours|déclaration|allocution)\s+(?:de|par)|(?:discurso|palabras|intervención|mensaje)\s+(?:de|por)|выступление|(?:anförande|uttalande|tal)\s+av)\s+/gimu;
const ADDRESSEE =
  /^[,،]?\s*(?:ال[أا]مين العام|رئيسة? الجمعية|secretary[- ]general)|^,?\s*(?:the\s+)?(?:president|presidente|président|président[ae])\s+(?:of|de|del)\s+(?:the |la |l[’'])?(?:\d+\w*|general assembly|united nations|security council|assembl[ée]e|asamblea|seventy|eighti)/iu;
const ADDRESSEE_BEFORE =
  /(?:president (?:of|de)[^.\n]{0,60}(?:assembly|session|council|asamblea|assemblée)|secretary[- ]general)[,\s]*$/iu;
const OFFICE_THEN_NAME =
  /\b(?:(?:presidente|primeiro-ministro|ministr[oa] d[^\n,]{3,60}?) d[ao] [\p{L} ]{3,40}?(?=,)|ministers? (?:of|for) (?:foreign|external) (?:affairs|relations)|foreign minister|prime minister|(?:vice[- ])?president(?: of (?:the )?[\p{L} ]{3,40}?(?=,))?|presidente(?: de (?:la )?[\p{L}]+)?|secretari[oa] de relaciones exteriores|canciller|homeland security advisor|secretary of state|chancellor|presidente del consiglio|presidente|(?:deputy )?permanent representative|(?:deputy )?director[- ]general)[\s,:]+(?=\p{Lu})/giu;
/** Honorifics that say the office too. */
const OFFICE_HONORIFIC =
  /ambassad(?:or|ör|eur|eure|rice)|embajadora?|embaixadora?|botschafter(?:in)?|ambasciat(?:ore|rice)|archbishop|(?:stats|utrikes)(?:sekreterare|minister)|посл(?:а|у|ом)|السفيرة?/iu;
const BY_BEFORE = /(?:\b(?:by|par|por|del?|du|di)|выступление)\s+(?:the\s+|le\s+)?$/iu;

/** The speaker named in `text`, null where none is. */
export function findSpeaker(text: string): FoundSpeaker | null {
  const from = DELIVERED_BY.exec(text)?.index ?? 0;
  return (
    findEastAsianSpeaker(text) ??
    byHonorific(text, from) ??
    (from > 0 ? byHonorific(text, 0) : null) ??
    bySpeechNoun(text) ??
    byInitials(text) ??
    byNameLine(text) ??
    byOffice(text)
  );
}

function byHonorific(text: string, from: number): FoundSpeaker | null {
  for (const match of text.matchAll(HONORIFIC)) {
    if (match.index < from) continue;
    const start = afterHonorifics(text, match.index);
    const end = nameEnd(text, start);
    if (end === null || isAddressee(text, match.index, end) || isArabicState(text, start)) continue;
    const role = officeAfter(text, end) ?? officeBefore(text, match.index) ?? officeHonorific(text, match.index, start);
    return { name: { start, end }, role: role ?? readerOffice(text) };
  }
  return null;
}

function officeHonorific(text: string, start: number, end: number): Span | null {
  const match = OFFICE_HONORIFIC.exec(text.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}

/** "Delivered by the Minister of Finance", the name on a line of its own further below. */
function readerOffice(text: string): Span | null {
  const match = DELIVERED_BY.exec(text);
  return match ? officeAfter(text, match.index + match[0].length) : null;
}

/** True for those whom a speech greets, who may stand in its header: "Mr. … , President of the General Assembly". */
const isAddressee = (text: string, start: number, end: number): boolean =>
  ADDRESSEE.test(text.slice(end, end + 80)) || ADDRESSEE_BEFORE.test(text.slice(Math.max(0, start - 90), start));

/** In Arabic the word for "State" is also a form of address of heads of government. */
function isArabicState(text: string, start: number): boolean {
  const words = /^\p{Script=Arabic}+(?:[ \u00a0]+\p{Script=Arabic}+)*/u
    .exec(text.slice(start, start + 80))?.[0]
    .split(/\s+/u);
  return [1, 2, 3].some((count) => delegationByName(words?.slice(0, count).join(" ") ?? "") !== null);
}

function bySpeechNoun(text: string): FoundSpeaker | null {
  for (const match of text.matchAll(SPEECH_BY)) {
    const start = afterHonorifics(text, match.index + match[0].length);
    const end = nameEnd(text, start);
    if (end !== null && isOwnName(text.slice(start, end)))
      return { name: { start, end }, role: officeAfter(text, end) };
  }
  return null;
}

/** Without an honorific before it, a name begins with a capital and is none of a State. */
const isOwnName = (name: string): boolean =>
  (/^\p{Lu}/u.test(name) || /^\p{Script=Arabic}/u.test(name)) && delegationByName(name) === null;

function byOffice(text: string): FoundSpeaker | null {
  for (const match of text.matchAll(OFFICE_THEN_NAME)) {
    const start = afterHonorifics(text, match.index + match[0].length);
    const end = nameEnd(text, start);
    if (end === null || !isOwnName(text.slice(start, end))) continue;
    // A single word behind an office is a name only where the whole is what a speech is by.
    if (!/\s/u.test(text.slice(start, end)) && !BY_BEFORE.test(text.slice(0, match.index))) continue;
    const role = { start: match.index, end: match.index + match[0].replace(/(?<![\s,:])[\s,:]+$/u, "").length };
    return { name: { start, end }, role };
  }
  return null;
}

/** Russian headers print initials and family name without a form of address. */
function byInitials(text: string): FoundSpeaker | null {
  const match = /(?<![\p{L}])(?:\p{Lu}\.\s?){1,2}\p{Script=Cyrillic}\p{Ll}{2,}/u.exec(text);
  if (!match || !/\p{Script=Cyrillic}/u.test(match[0])) return null;
  return { name: { start: match.index, end: match.index + match[0].length }, role: officeBefore(text, match.index) };
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
