// The language of a text: by its script where that decides, by word statistics elsewhere.
import { detectAll } from "tinyld";

/** Characters that are looked at; more do not change the answer. */
const SAMPLE = 6_000;
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

const countOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** ISO 639-1 code of the language of `text`, null where it is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text);
  const letters = countOf(sample, /\p{L}/gu);
  const script = scriptLanguage(sample, letters);
  if (script && !SHARED_SCRIPTS.has(script)) return script;
  if (letters < FEWEST_LETTERS) return script;
  const only = script ? (SHARED_SCRIPTS.get(script) as string[]) : LATIN;
  return detectAll(sample.toLowerCase(), { only })[0]?.lang ?? script;
}

/** The beginning would show courtesies and names: the middle of a long text is surer. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const start = Math.floor((text.length - SAMPLE) / 2);
  return text.slice(start, start + SAMPLE);
}

function scriptLanguage(sample: string, letters: number): string | null {
  const kana = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana > 1 && kana > letters * 0.05) return "ja";
  const found = SCRIPTS.find(([, pattern]) => countOf(sample, pattern) > letters * 0.5);
  return found?.[0] ?? null;
}
