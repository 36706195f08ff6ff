// Named conferences, summits and meetings that a text says are still to come.
import type { Span } from "@/lib/domain/span";
import { EVENT_WORDS, type EventWords } from "./lexicon/event-words";
import type { Passage, Reading } from "./reading";
import { singleSpaced } from "./single-spaced";

/** An event as printed; `code` is its name folded for comparing. */
export interface NamedEvent extends Span {
  code: string;
  name: string;
}

/** Words of a name: capitalised ones, numbers, and the small ones that join them. */
const NAME_WORD = "(?:[\\p{Lu}\\d][\\p{L}\\d’'.-]*)";
const JOINING = "(?:of|on|for|the|and|to|in|at|de|du|des|la|le|les|sur|pour|et|del|los|las|sobre|para|el|y|по|о|об|и)";
const TAIL = `(?: (?:${JOINING} ){0,3}${NAME_WORD}){0,9}`;
const HEAD = `(?:${NAME_WORD} (?:${JOINING} ){0,2}){0,5}`;
const RUSSIAN_TAIL = "(?: [\\p{L}\\d-]+){0,6}";
/** Words that begin a sentence, and no name. */
const LEADING = /^(?:The|This|That|Our|In|At|A|An|La|Le|Les|L’|El|Los|Notre|Nuestra)\s/u;
/** Years of agendas ("the 2030 Agenda") are no years of meetings. */
const NAMED_YEAR = /\b(?:in|en|в) ((?!2030|2050)20\d\d)$/u;
const YEAR_BEHIND = /^,?(?: [\p{L}, ]{1,25})? (?:in|en|в) ((?!2030|2050)20\d\d)(?!\d)/u;
const AHEAD_GAP = 24;
const LONGEST = 90;

interface Patterns {
  name: RegExp;
  ahead: RegExp;
  behind: RegExp;
  plain: RegExp | null;
}

const compiled = new Map<string, Patterns | null>();

/** Every event to come, in order of the text; one whose year is behind `year`, that of the statement, is to come too. */
export function findEvents(reading: Reading, year: number | null = null): NamedEvent[] {
  const patterns = patternsOf(reading.language ?? "");
  return patterns ? reading.sentences.flatMap((sentence) => eventsIn(sentence, patterns, year)) : [];
}

function eventsIn(sentence: Passage, patterns: Patterns, year: number | null): NamedEvent[] {
  const { text, back } = singleSpaced(sentence.text);
  return [...capitalised(text, patterns, year), ...plain(text, patterns)]
    .sort((a, b) => a.start - b.start)
    .map(({ printed, start }) => {
      const place = back({ start, end: start + printed.length });
      const span = { start: sentence.start + place.start, end: sentence.start + place.end };
      return { code: codeOf(printed), name: printed, ...span };
    });
}

/** A name at its place in a sentence with single spaces. */
interface PrintedName {
  printed: string;
  start: number;
}

function plain(text: string, patterns: Patterns): PrintedName[] {
  if (!patterns.plain) return [];
  return [...text.matchAll(patterns.plain)].map(({ 0: printed, index }) => ({ printed, start: index }));
}

function capitalised(text: string, { name, ahead, behind }: Patterns, year: number | null): PrintedName[] {
  return [...text.matchAll(name)].flatMap((match) => {
    const lead = LEADING.exec(match[0])?.[0].length ?? 0;
    const [start, end] = [match.index + lead, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(end, end + 60);
    const printed = match[0].slice(lead, lead + LONGEST).trimEnd();
    if (!ahead.test(before) && !behind.test(after) && !isLater(printed, after, year)) return [];
    return [{ printed, start }];
  });
}

/** Whether the year that stands at the end of the name, or close behind it, is behind that of the statement. */
function isLater(printed: string, after: string, year: number | null): boolean {
  const found = NAMED_YEAR.exec(printed)?.[1] ?? YEAR_BEHIND.exec(after)?.[1];
  return year !== null && found !== undefined && Number(found) > year;
}

const codeOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");

function patternsOf(language: string): Patterns | null {
  let patterns = compiled.get(language);
  if (patterns === undefined) {
    const words = EVENT_WORDS[language];
    compiled.set(language, (patterns = words ? compile(words, language) : null));
  }
  return patterns;
}

function compile({ ahead, kinds, behind, plain: source }: EventWords, language: string): Patterns {
  const tail = language === "ru" ? RUSSIAN_TAIL : TAIL;
  return {
    name: new RegExp(`(?<![\\p{L}\\d])${HEAD}(?:${kinds})(?!\\p{L})${tail}`, "gu"),
    ahead: new RegExp(`(?<!\\p{L})${ahead}[^.;:]{0,${AHEAD_GAP}}$`, "u"),
    behind: new RegExp(`^${behind}`, "u"),
    plain: source ? new RegExp(source, "gu") : null,
  };
}
