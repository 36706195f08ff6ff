// Turns text into the tokens that every engine indexes and compares, so that all of them find the same.
import { foldWord, lowerWord } from "./fold";
import { mayBegin, PASSED_OVER, splitWords, type WordPart, type WordRun } from "./split-words";
import { stemLanguage, stemsOf, type StemmedLanguage } from "./stem";

/**
 * A token: `term` is its folded form, `stems` the stems of it as lexemes (`=en:resolut`), `position` its place in the
 * text in words from 1. A compound and a symbol give a token for each part and, at the place of the first part, one
 * for each whole form (`width` in words): `non-proliferation` is found as `proliferation` and as `nonproliferation`.
 * `start` and `end` count UTF-16 code units of the text.
 */
export interface Token {
  term: string;
  stems: string[];
  position: number;
  width: number;
  start: number;
  end: number;
}

const LONGEST_TERM = 200;
const REMEMBERED = 100_000;
/** By language, so that no key has to be made of both. */
const rememberedWords = new Map<string | null, Map<string, IndexedWord>>();

/** A word as it is indexed. */
export interface IndexedWord {
  term: string;
  stems: string[];
}

/** A stem as a lexeme; no term starts with `=`, so terms and stems of different languages never mix. */
export function stemLexeme(stem: string, language: StemmedLanguage): string {
  return `=${language}:${stem}`;
}

/** The folded form of a word, cut where it is too long to be one. */
export function termOf(word: string): string {
  const term = foldWord(word);
  return term.length <= LONGEST_TERM ? term : Array.from(term).slice(0, LONGEST_TERM).join("");
}

function indexWord(word: string, language: string | null): IndexedWord {
  const term = termOf(word);
  const stemmed = term.length < LONGEST_TERM ? stemLanguage(term, language) : null;
  const stems = stemmed ? stemsOf(lowerWord(word), term, stemmed).map((stem) => stemLexeme(stem, stemmed)) : [];
  return { term, stems };
}

function indexedWord(word: string, language: string | null): IndexedWord {
  let words = rememberedWords.get(language);
  if (!words) rememberedWords.set(language, (words = new Map()));
  const known = words.get(word);
  if (known) return known;
  const indexed = indexWord(word, language);
  if (words.size >= REMEMBERED) words.clear();
  words.set(word, indexed);
  return indexed;
}

/** The words of a run, without the dots of an acronym. */
export function partsOfRun(text: string, run: WordRun): string[] {
  return run.parts.map((part) => wordOfPart(text, part));
}

function wordOfPart(text: string, { start, end }: WordRun["parts"][number]): string {
  const word = text.slice(start, end);
  return word.includes(".") ? word.replaceAll(".", "") : word;
}

/** `non-proliferation` in one word; null where the run is no compound of letters. */
export function joinedForm(text: string, run: WordRun): string | null {
  if (run.kind !== "compound") return null;
  const joined = partsOfRun(text, run).join("");
  return /\p{L}/u.test(joined) ? joined : null;
}

/** `s/res/1718(2006)` as it stands, and by every tail of it, each with and without the year. */
export function symbolForms(text: string, run: WordRun): string[] {
  const whole = termOf(text.slice(run.start, run.end)).replaceAll(/\s/gu, "");
  const pieces = whole.split("/");
  const tails = pieces.map((_, index) => pieces.slice(index).join("/"));
  const forms = tails.flatMap((tail) => [tail, tail.replace(/\(\d{4}\)$/, "")]);
  return [...new Set(forms)].filter((form) => /[/(]/.test(form));
}

function wholeTokens(text: string, run: WordRun, language: string | null, position: number): Token[] {
  const place = { position, width: run.parts.length, start: run.start, end: run.end };
  const joined = joinedForm(text, run);
  if (joined !== null) return [{ ...indexedWord(joined, language), ...place }];
  if (run.kind !== "symbol") return [];
  return symbolForms(text, run).map((term) => ({ term, stems: [], ...place }));
}

/** Which words are wanted of a text. */
export interface WantedWords {
  isWanted: (word: IndexedWord) => boolean;
  /** By its beginning (`beginningOf`): how long a wanted word of ASCII is at least that begins so, 0 for none. */
  shortest: Uint8Array;
}

/** Whether a word, or one that begins with it, may be wanted; told by its first two letters alone. */
function mayBeWanted(text: string, part: WordPart | undefined, wanted: WantedWords | null): boolean {
  return !wanted || !part || mayBegin(text, part, wanted.shortest);
}

/**
 * The tokens of a text in `language` (ISO 639-1, null where unknown), in order of position; of its words only those
 * that are `wanted`, where that is given.
 */
export function analyze(text: string, language: string | null, wanted: WantedWords | null = null): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const run of splitWords(text, 0, wanted?.shortest)) {
    if (run === PASSED_OVER) {
      position += 1;
      continue;
    }
    const mayBeCompound = run.kind === "compound" && mayBeWanted(text, run.parts[0], wanted);
    if (mayBeCompound || run.kind === "symbol") tokens.push(...wholeTokens(text, run, language, position + 1));
    for (const part of run.parts) {
      if (!mayBeWanted(text, part, wanted)) {
        position += 1;
        continue;
      }
      const word = indexedWord(wordOfPart(text, part), language);
      const { term, stems } = word;
      if (term === "") continue;
      position += 1;
      if (wanted && !wanted.isWanted(word)) continue;
      tokens.push({ term, stems, position, width: 1, start: part.start, end: part.end });
    }
  }
  return tokens;
}
