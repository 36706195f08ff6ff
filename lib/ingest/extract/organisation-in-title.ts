// An organisation that is the speaker of its title: "Statement of the International Union of …", "WWF statement on …".
import { ORGANISATION_WORDS } from "./lexicon/person-words";
import type { Passage } from "./reading";
import type { Span } from "@/lib/domain/span";

const BY =
  /\b(?:[Ss]tatement|STATEMENT|[Ii]ntervention|INTERVENTION|[Rr]emarks|REMARKS|[Aa]ddress|ADDRESS)\s+(?:by|of|from|BY|OF|FROM)\s+(?:the\s+)?((?:\p{Lu}[\p{L}&’'-]*|of|for|and|the|on)(?:[ \n]+(?!Delivered|Agenda|Under|At\b)(?:\p{Lu}[\p{L}&’'-]*|of|for|and|the|on)){1,10})/u;
const AFTER_OFFICE =
  /\b(?:[Rr]epresentative|[Dd]irector|[Pp]resident|[Cc]hair\p{L}*|[Ss]ecretary|[Hh]ead|[Aa]dviser|[Oo]bserver)(?![\p{L}])[^\n,]{0,60},\s+(?:the\s+)?((?:\p{Lu}[\p{L}&’'-]*|of|for|and|the|on)(?:[ ]+(?:\p{Lu}[\p{L}&’'-]*|of|for|and|the|on)){1,10})/u;
const ABBREVIATION =
  /(?:^|\n|,)\s*(\p{Lu}{3,8}(?: International)?)\s+(?:Statement|STATEMENT|Intervention|INTERVENTION)\b/u;
const words = new Set(ORGANISATION_WORDS);
const TRAILING = /\s+(?:of|for|and|the|on)$/u;

/** Place of the organisation's name in the title's own text, null where it names none. */
export function organisationIn(title: Passage): Span | null {
  const named = [BY, AFTER_OFFICE]
    .map((pattern) => pattern.exec(title.text))
    .find((match) => match?.[1]?.split(/\s+/u).some((word) => words.has(word.toLowerCase())));
  const name = named?.[1]?.replace(TRAILING, "") ?? "";
  if (named) {
    const start = named.index + named[0].indexOf(name);
    return { start, end: start + name.length };
  }
  const short = ABBREVIATION.exec(title.text);
  if (!short?.[1]) return null;
  const start = short.index + short[0].indexOf(short[1]);
  return { start, end: start + short[1].length };
}
