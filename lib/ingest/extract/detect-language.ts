// The language of a text: by its script where that decides, by small words and word statistics elsewhere.
import { detectAll } from "tinyld";
import { isSurelyIn } from "./surely-in";

/** A long text is asked in so many pieces, spread from its beginning to its end; more do not change the answer. */
const PIECES = 8;
/** Word statistics look at a few runs of each piece only: one name in them may decide a piece, hardly ever most of them. */
const PIECE = 750;
const FEWEST_LETTERS = 12;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
];

/** Languages of one script that only word statistics can tell apart. */
const SHARED_SCRIPTS = new Map([
  ["ar", ["ar", "fa", "ur"]],
  ["ru", ["ru", "uk", "bg", "sr", "mk", "be"]],
]);
const LATIN = [
  "en",
  "fr",
  "es",
  "pt",
  "it",
  "de",
  "nl",
  "sv",
  "no",
  "da",
  "fi",
  "pl",
  "cs",
  "sk",
  "ro",
  "hu",
  "tr",
  "et",
  "lv",
  "lt",
  "sl",
  "hr",
  "id",
  "vi",
  "is",
];
/** Official languages of the United Nations that share their script with others. */
const OFFICIAL: ReadonlySet<string> = new Set(["en", "fr", "es", "ru", "ar"]);
/** Those in Latin letters, which small words tell without statistics. */
const BY_SMALL_WORDS = ["en", "fr", "es"];
/** How far another language must be ahead of an official one to be believed. */
const CLEAR_LEAD = 1.5;

const countOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** ISO 639-1 code of the language of `text`, null where it is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
  const pieces = piecesOf(text);
  const sample = pieces.join("\n");
  const letters = countOf(sample, /\p{L}/gu);
  const script = scriptLanguage(sample, letters);
  if (script && !SHARED_SCRIPTS.has(script)) return script;
  if (letters < FEWEST_LETTERS) return script;
  const only = script ? (SHARED_SCRIPTS.get(script) as string[]) : LATIN;
  return electLanguage(pieces, only) ?? script;
}

/** The whole of a short text in pieces; equal distances apart in a long one. */
function piecesOf(text: string): string[] {
  const count = Math.min(PIECES, Math.ceil(text.length / PIECE));
  const step = count > 1 ? (text.length - PIECE) / (count - 1) : 0;
  return Array.from({ length: count }, (_, at) => text.slice(Math.floor(at * step), Math.floor(at * step) + PIECE));
}

/** Each piece votes with its length for the languages that it may be in. */
function electLanguage(pieces: readonly string[], only: string[]): string | null {
  const votes = new Map<string, number>();
  for (const piece of pieces) {
    for (const [language, share] of languagesOf(piece, only))
      votes.set(language, (votes.get(language) ?? 0) + share * piece.length);
  }
  const [first, ...others] = [...votes].sort(([, a], [, b]) => b - a);
  const official = first && !OFFICIAL.has(first[0]) ? others.find(([language]) => OFFICIAL.has(language)) : undefined;
  return (official && first && first[1] < CLEAR_LEAD * official[1] ? official : first)?.[0] ?? null;
}

/** The languages that a piece may be in, with shares that come to 1. */
function languagesOf(piece: string, only: string[]): [string, number][] {
  const sure = only === LATIN ? BY_SMALL_WORDS.find((language) => isSurelyIn(piece, language)) : undefined;
  if (sure) return [[sure, 1]];
  const found = detectAll(piece.toLowerCase(), { only });
  const whole = found.reduce((sum, { accuracy }) => sum + accuracy, 0);
  return found.map(({ lang, accuracy }) => [lang, accuracy / whole]);
}

function scriptLanguage(sample: string, letters: number): string | null {
  const kana = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana > 1 && kana > letters * 0.05) return "ja";
  const found = SCRIPTS.find(([, pattern]) => countOf(sample, pattern) > letters * 0.5);
  return found?.[0] ?? null;
}
