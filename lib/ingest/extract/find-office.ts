// Reads the office that stands beside a speaker's name, and nothing of what is printed around it.
import type { Span } from "@/lib/domain/span";
import { BROKEN_OFF, GOES_ON, OFFICE_ENDS, OFFICE_LINE_ENDS, POST_NOMINALS } from "./lexicon/office-ends";
import { OFFICE_ADJECTIVES } from "./lexicon/office-words";
import { isOfficeWord } from "./person-name";

const LONGEST = 240;
const WRAPPED = 50;
const BIDI = "\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
const POST_NOMINAL = new RegExp(`[\\s,]*(?:${POST_NOMINALS.join("|")})(?=[\\s,.;)]|$)`, "iuy");
const CAPITALS_BEHIND = /,[ \t]*(\p{Lu}{2,5})(?=\.?\s*(?:[,\n]|$))\.?/uy;
const LEAD = new RegExp(
  `^[\\s,.–—${BIDI}-]*(?:\\(\\s*)?(?:(?:the|le|la|el|der|die|den|his majesty[’']s)\\s+|l[’'])?`,
  "iu",
);
const ends = new RegExp(OFFICE_ENDS.join("|"), "giu");
const lineEnds = new RegExp(OFFICE_LINE_ENDS.join("|"), "iu");
const brokenOff = new RegExp(`(?:^|[\\s’'])(?:${BROKEN_OFF.join("|")})[ \\t]*$`, "iu");
const goesOn = new RegExp(`^(?:${GOES_ON})`, "iu");
/** Behind a comma a second office or the rest of a ministry's name may follow. */
const PORTFOLIO = /^\s*(?:(?:of|and|for|de|des|del|du|y|et)\s|d[’'])/iu;
const PORTFOLIO_LIST =
  /^\s*\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}(?:\s(?:and|et|y)\s|,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s(?:and|et|y)\s)/u;
const adjectives = new Set(OFFICE_ADJECTIVES);

/** The office that begins directly behind `position`; letters of honour between them are passed over. */
export function officeAfter(text: string, position: number): Span | null {
  const from = behindPostNominals(text, position);
  const rest = text.slice(from, from + LONGEST + 20);
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const body = rest.slice(lead, lead + LONGEST);
  if (!beginsOffice(body)) return null;
  const office = trimEnd(body.slice(0, officeLength(body)));
  return { start: from + lead, end: from + lead + office.length };
}

function behindPostNominals(text: string, position: number): number {
  let at = position;
  for (const pattern of [POST_NOMINAL, CAPITALS_BEHIND, POST_NOMINAL, CAPITALS_BEHIND]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && !isOfficeWord(match[1] ?? "")) at = pattern.lastIndex;
  }
  return at;
}

const namesOffice = (word: string): boolean => isOfficeWord(word) || isOfficeWord(word.split(/[-’']/u)[0] ?? "");

/** True where an office begins: with its noun, or with an adjective that a noun follows. */
function beginsOffice(body: string): boolean {
  const words = [...body.slice(0, 90).matchAll(/[\p{L}’'-]+/gu)].slice(0, 5).map(([word]) => word);
  const [first = ""] = words;
  if (!body.startsWith(first) || !namesOffice(first)) return false;
  return words.some((word) =>
    word.split(/[-’']/u).some((part) => namesOffice(part) && !adjectives.has(part.toLowerCase())),
  );
}

/** How far the office reaches, in the text that begins with it. */
function officeLength(body: string): number {
  const stop = firstEnd(body);
  for (const match of body.matchAll(/,|\s*\n\s*/gu)) {
    if (match.index >= stop) break;
    const after = body.slice(match.index + match[0].length);
    const before = body.slice(0, match.index);
    if (match[0] === "," ? !goesOnBehindComma(before, after) : !goesOnBelow(before, match[0], after))
      return match.index;
  }
  return stop;
}

function firstEnd(body: string): number {
  ends.lastIndex = 0;
  return ends.exec(body)?.index ?? body.length;
}

function goesOnBehindComma(before: string, after: string): boolean {
  if (beginsOffice(after.trimStart())) return true;
  const portfolio = PORTFOLIO.test(after) || PORTFOLIO_LIST.test(after);
  return portfolio && /minist/iu.test(before) && !lineEnds.test(ownPart(after.slice(0, 60)));
}

/** The first line as far as it may belong to an office. */
function ownPart(text: string): string {
  const [line = ""] = text.split("\n", 1);
  return line.slice(0, firstEnd(line));
}

/** A line break within the office: the line is broken off, the next one goes on, or a long line was only wrapped. */
function goesOnBelow(before: string, gap: string, after: string): boolean {
  const next = ownPart(after);
  const [line = ""] = before.split("\n").slice(-1);
  const broken = brokenOff.test(line);
  if (lineEnds.test(next) && !(broken && !lineEnds.test(next.split(/\s+/u, 2).join(" ")))) return false;
  if (broken || goesOn.test(next) || line.endsWith(",")) return true;
  return !/\n\s*\n/u.test(gap) && (beginsOffice(next) || line.length >= WRAPPED);
}

const trimEnd = (office: string): string => office.replace(new RegExp(`[\\s,–—${BIDI}-]+$`, "u"), "");

/** What stands before an office that a name follows: "by the Prime Minister Ada Quill"; or it begins its line. */
const LEADS_TO_OFFICE =
  /(?:(?:^|\n)[^\S\n]*|(?:^|[^\p{L}])(?:by|par|por|de|del|la|of|du|des|dos?|da|di|del|av|von|выступление|заявление|речь|كلمة|بيان|خطاب)\s+)(?:the\s+|le\s+|el\s+|l[’']|an?\s+)?$/iu;

/** The office that ends directly before `position` ("… by the President of the Republic of Xandia H.E. …"). */
export function officeBefore(text: string, position: number): Span | null {
  const from = Math.max(0, position - LONGEST);
  const before = text.slice(from, position);
  for (const { 0: word, index } of before.matchAll(/\p{L}[\p{L}’'-]*/gu)) {
    if (!namesOffice(word)) continue;
    const office = before.slice(index);
    if (!LEADS_TO_OFFICE.test(before.slice(0, index)) || !beginsOffice(office)) continue;
    const end = trimEnd(office);
    if (end.length >= 4 && officeLength(`${end}\n`) >= end.length)
      return { start: from + index, end: from + index + end.length };
  }
  return null;
}
