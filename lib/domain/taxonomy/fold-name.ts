// Names are compared in one folded form, so that printing habits do not decide who spoke.

const COMBINING_MARKS = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g;
const NOT_A_NAME_CHARACTER = /[^\p{L}\p{M}\p{N}]+/gu;
const LEADING_ARTICLE = /^(?:the|la|le|les|l|el|los|las|il|lo|gli|i|o|a|os|as|die|der|das) /;

/** Lower case, without diacritics (Arabic vowel signs included) and punctuation, with single spaces. */
export function foldName(name: string): string {
  const bare = name.normalize("NFKD").replace(COMBINING_MARKS, "").normalize("NFC").toLowerCase();
  const arabic = bare.replaceAll("ى", "ي").replaceAll("ة", "ه");
  return arabic
    .replace(/['’ʼ‘`´]/g, " ")
    .replace(NOT_A_NAME_CHARACTER, " ")
    .trim();
}

/** A folded name without the article that some languages put before it ("the gambia" → "gambia"). */
export function withoutArticle(folded: string): string {
  return folded.replace(LEADING_ARTICLE, "");
}
