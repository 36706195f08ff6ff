// Says cheaply that a passage is in the language that is expected; word statistics cost fifty times as much.

/** Small words that stand in nearly every sentence of a language, and hardly ever in one of another. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf("the and that which with this are our have has been their from by for its not be was were will must we"),
  fr: wordsOf("les des et dans pour est une du qui nous au aux par sur ont cette avec sont leur ces notre plus être"),
  es: wordsOf("el los las del y una nuestro nuestra por como más al sus ha esta este son también hemos entre sin"),
};
const LEAST_WORDS = 8;
const LEAST_SHARE = 0.15;

function wordsOf(list: string): Set<string> {
  return new Set(list.split(" "));
}

/** True where the small words of `language` leave no doubt; false says nothing. */
export function isSurelyIn(text: string, language: string | null): boolean {
  const known = SMALL_WORDS[language ?? ""];
  const words = known ? (text.toLowerCase().match(/\p{L}+/gu) ?? []) : [];
  if (!known || words.length < LEAST_WORDS) return false;
  return words.filter((word) => known.has(word)).length >= words.length * LEAST_SHARE;
}
