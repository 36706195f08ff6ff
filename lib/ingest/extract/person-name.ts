// Reads a person's name at a place of a text, and the honorifics before it.
import { OFFICE_WORDS } from "./lexicon/office-words";
import { HONORIFICS, NAME_ENDS, NAME_PARTICLES, ORGANISATION_WORDS } from "./lexicon/person-words";

const STICKY_GAP = /[ \t\u00a0]*(?:\r?\n[ \t\u00a0]*)?(?:-[ \t]?(?=\p{Lu}))?/uy;
/** Some PDFs print each word on a line of its own, with an empty one between. */
const WORD_LINES_GAP = /(?<=\n\s*\S+)[ \t]*\n[ \t]*\n[ \t]*(?=\S+[ \t]*(?:\n|$))/uy;
/** A line that begins so is none of a name's: a place, a month, a day. */
const NEW_LINE =
  /^\s*\n\s*(?:new york|nueva york|nova iorque|geneva|gen[èe]ve|ginebra|vienna|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/iu;
const WORD = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}.'’‘\`-]*|\\p{Script=Arabic}+|(?:${NAME_PARTICLES})(?=\\s+(?:(?:${NAME_PARTICLES})\\s+){0,2}\\p{Lu})`,
  "uy",
);
const SKIPPED = /[.,]?[\s\u00a0]*/uy;
const MOST_WORDS = 6;
const ends = new Set([...NAME_ENDS, ...OFFICE_WORDS]);
const organisation = new Set(ORGANISATION_WORDS);

/** Matches one or more honorifics; sticky variants are made by `afterHonorifics`. */
export const HONORIFIC = new RegExp(`(?<![\\p{L}\\p{M}]|\\p{L}\\.)(?:${HONORIFICS.join("|")})`, "giu");
const STICKY_HONORIFIC = new RegExp(`(?:${HONORIFICS.join("|")})`, "iuy");

const bare = (word: string): string => word.toLowerCase().replace(/[.,'’]+$/u, "");

/** True for a word with which an office begins. */
export const isOfficeWord = (word: string): boolean => OFFICE_WORDS.includes(bare(word));

/** The position behind all honorifics that stand at `position`. */
export function afterHonorifics(text: string, position: number): number {
  for (let at = position; ;) {
    STICKY_HONORIFIC.lastIndex = at;
    const match = STICKY_HONORIFIC.exec(text);
    if (!match) return at;
    SKIPPED.lastIndex = at + match[0].length;
    SKIPPED.exec(text);
    at = SKIPPED.lastIndex;
  }
}

/** End of the name that begins at `position`, null where there is none. */
export function nameEnd(text: string, position: number): number | null {
  let [at, end] = [position, position];
  const words: string[] = [];
  while (words.length < MOST_WORDS) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined || (ends.has(bare(word)) && !isInitial(word, words))) break;
    words.push(word);
    end = at + word.length;
    at = gapEnd(text, end);
    if (at === end || NEW_LINE.test(text.slice(end, end + 40)) || endsAtLine(words, text, at, end)) break;
  }
  return isPerson(words) ? end - trailing(text.slice(position, end)) : null;
}

function gapEnd(text: string, end: number): number {
  for (const gap of [WORD_LINES_GAP, STICKY_GAP]) {
    gap.lastIndex = end;
    if (gap.exec(text)) return gap.lastIndex;
  }
  return end;
}

/** A whole name does not go on in a line that begins with a word of organisations. */
function endsAtLine(words: string[], text: string, at: number, end: number): boolean {
  const next = /^[\p{L}-]+/u.exec(text.slice(at, at + 30))?.[0] ?? "";
  return words.length > 1 && text.slice(end, at).includes("\n") && organisation.has(bare(next));
}

function isPerson(words: string[]): boolean {
  const letters = words.join("").replace(/[^\p{L}]/gu, "").length;
  return letters > 2 && !words.some((word) => organisation.has(bare(word)));
}

/** "A." within a name is no preposition. */
const isInitial = (word: string, before: string[]): boolean => /^\p{Lu}\.$/u.test(word) && before.length > 0;

/** A full stop behind the last word belongs to it only in an initial or "Jr."; a genitive's ending never does. */
function trailing(name: string): number {
  const genitive = /[’'][sS]$/u.exec(name);
  if (genitive) return genitive[0].length;
  return /(?:^|\s)(?:\p{Lu}|[JS]r|PhD)\.$/u.test(name) ? 0 : (/[.'’-]+$/u.exec(name)?.[0].length ?? 0);
}
