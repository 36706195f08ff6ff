// Makes spellings of one word equal: compatibility forms, case, diacritics, and letters that are written in two ways.

const COMBINING_MARKS = /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f]/gu;
const ARABIC_MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const HEBREW_POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/gu;
// Spaces come from compatibility forms of lone marks; a word has none.
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const ASCII_LOWER = /^[a-z0-9]+$/;

const SPELLED_OUT: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
  þ: "th",
  ς: "σ",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
};
/** Forms of kanji in Japanese names that Unicode does not fold together; both are one code unit long. */
const KANJI_FORMS: Record<string, string> = { "\ufa11": "崎", 髙: "高" };
const KANJI_FORM = new RegExp(`[${Object.keys(KANJI_FORMS).join("")}]`, "gu");

const SPELLED_OUT_LETTER = new RegExp(`[${Object.keys(SPELLED_OUT).join("")}]`, "gu");

/** The text with one form for each kanji; offsets stay the same. */
export function foldKanji(text: string): string {
  return text.replace(KANJI_FORM, (form) => KANJI_FORMS[form] ?? form);
}

/** The word in lower case, compatibility forms replaced (NFKC) and invisible characters gone, diacritics kept. */
export function lowerWord(word: string): string {
  return word.normalize("NFKC").replace(INVISIBLE, "").toLowerCase();
}

/**
 * The form under which a word is indexed and compared: case and diacritics gone. Marks that make another letter are
 * kept: й, Japanese voicing marks, vowel signs of Indic and Thai scripts.
 */
export function foldWord(word: string): string {
  if (ASCII_LOWER.test(word)) return word;
  return foldKanji(lowerWord(word))
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .replace(ARABIC_MARKS, "")
    .replace(HEBREW_POINTS, "")
    .normalize("NFC")
    .replace(SPELLED_OUT_LETTER, (letter) => SPELLED_OUT[letter] ?? letter);
}
