// Mends names of people as tables of corpora spell them.

/** Windows-1252 apostrophes that were read as control characters. */
const BROKEN_APOSTROPHE = /[\u0091\u0092]/g;
const REMARK = /\s*\([^()]*\)\s*/g;
/** Two people, or an office instead of a name. */
const NOBODY = /\/|^the\s/i;
const NUMERAL = /^[IVX]+$/;

/**
 * The name on one line, without remarks in brackets and stray commas, and with the usual capitals where it is printed
 * in capitals only; "" where it does not name one person.
 */
export function cleanPerson(printed: string): string {
  const name = printed.replace(BROKEN_APOSTROPHE, "’").replace(REMARK, " ").replace(/\s+/g, " ").trim();
  const bare = name.replace(/[,;]+$/, "");
  return NOBODY.test(bare) ? "" : bare.split(" ").map(withUsualCapitals).join(" ");
}

/** A word of one capital (an initial), of several initials, or a numeral stays. */
function withUsualCapitals(word: string): string {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  const shouted = letters > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  if (!shouted || NUMERAL.test(word) || /\p{L}\.\p{L}/u.test(word)) return word;
  return word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
