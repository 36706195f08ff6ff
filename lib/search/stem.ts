// Finds the other forms of a word: Snowball stems by language, remembered because words repeat.
import snowball from "snowball-stemmers";
import { foldWord } from "./fold";

const ALGORITHMS = {
  en: "english",
  fr: "french",
  es: "spanish",
  ru: "russian",
  ar: "arabic",
  pt: "portuguese",
  de: "german",
  it: "italian",
} as const;
export type StemmedLanguage = keyof typeof ALGORITHMS;

const LATIN: StemmedLanguage[] = ["en", "fr", "es", "pt", "de", "it"];
const REMEMBERED = 200_000;
const ARABIC_ARTICLE = "ال";

const stemmers = new Map<StemmedLanguage, { stem(word: string): string }>();
const remembered = new Map<string, string[]>();

function stemmerOf(language: StemmedLanguage) {
  let stemmer = stemmers.get(language);
  if (!stemmer) stemmers.set(language, (stemmer = snowball.newStemmer(ALGORITHMS[language])));
  return stemmer;
}

/** The languages in which a word may stand, by its script; `[]` where no stemmer knows the script. */
export function languagesOfScript(word: string): StemmedLanguage[] {
  if (/\p{Script=Latin}/u.test(word)) return LATIN;
  if (/\p{Script=Cyrillic}/u.test(word)) return ["ru"];
  if (/\p{Script=Arabic}/u.test(word)) return ["ar"];
  return [];
}

/** The stemmer's language for a word of a text in `language`: that one where it fits the script, else the script's. */
export function stemLanguage(word: string, language: string | null): StemmedLanguage | null {
  const possible = languagesOfScript(word);
  return possible.find((candidate) => candidate === language) ?? possible[0] ?? null;
}

/** Arabic nouns lose their endings only where the stemmer sees the article, so they are stemmed with it too. */
function spellingsToStem(lower: string, folded: string, language: StemmedLanguage): string[] {
  if (language !== "ar" || folded.startsWith(ARABIC_ARTICLE)) return [lower, folded];
  return [lower, folded, ARABIC_ARTICLE + folded];
}

/**
 * The stems of a word (lower case, with and without diacritics) in a language, folded. Two words are forms of one
 * another where they share a stem.
 */
export function stemsOf(lower: string, folded: string, language: StemmedLanguage): string[] {
  const key = `${language}:${lower}`;
  const known = remembered.get(key);
  if (known) return known;
  const stemmer = stemmerOf(language);
  const spellings = new Set(spellingsToStem(lower, folded, language));
  const stems = [...new Set([...spellings].map((spelling) => foldWord(stemmer.stem(spelling))))].filter(Boolean);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, stems);
  return stems;
}
