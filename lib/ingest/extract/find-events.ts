// Named conferences, summits and meetings that a text says are still to come.
import type { Span } from "@/lib/domain/span";
import { EVENT_WORDS, type EventWords } from "./lexicon/event-words";
import type { Passage, Reading } from "./reading";

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
const AHEAD_GAP = 24;
const LONGEST = 90;

interface Patterns {
  name: RegExp;
  ahead: RegExp;
  behind: RegExp;
}

const compiled = new Map<string, Patterns | null>();

/** Every event to come, in order of the text. */
export function findEvents(reading: Reading): NamedEvent[] {
  const patterns = patternsOf(reading.language ?? "");
  return patterns ? reading.sentences.flatMap((sentence) => eventsIn(sentence, patterns)) : [];
}

function eventsIn(sentence: Passage, { name, ahead, behind }: Patterns): NamedEvent[] {
  const text = sentence.text.replace(/\s/gu, " ");
  return [...text.matchAll(name)].flatMap((match) => {
    const lead = LEADING.exec(match[0])?.[0].length ?? 0;
    const [start, end] = [match.index + lead, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 60), start);
    if (!ahead.test(before) && !behind.test(text.slice(end, end + 60))) return [];
    const printed = match[0].slice(lead, lead + LONGEST).trimEnd();
    const at = sentence.start + start;
    return [{ code: codeOf(printed), name: printed, start: at, end: at + printed.length }];
  });
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

function compile({ ahead, kinds, behind }: EventWords, language: string): Patterns {
  const tail = language === "ru" ? RUSSIAN_TAIL : TAIL;
  return {
    name: new RegExp(`(?<![\\p{L}\\d])${HEAD}(?:${kinds})(?!\\p{L})${tail}`, "gu"),
    ahead: new RegExp(`(?<!\\p{L})${ahead}[^.;:]{0,${AHEAD_GAP}}$`, "u"),
    behind: new RegExp(`^${behind}`, "u"),
  };
}
