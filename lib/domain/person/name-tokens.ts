// Cuts a person's name into the parts that spellings of it are compared by.

/** Letters that have no decomposition, and what they are usually written as. */
const LETTERS: Record<string, string> = {
  ...{ ø: "o", œ: "oe", æ: "ae", ß: "ss", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ħ: "h", ə: "a", ŋ: "n" },
};
/** Words before a name that one printing has and another leaves out. */
const TITLES = new Set(
  "mr mrs ms miss mme mlle sir dame lord lady dr prof professor he hrh hm his her excellency sheikh shaikh sheik prince princess king queen general gen colonel col major captain hon honourable honorable senator ambassador president minister dato datuk dona don me maitre rev reverend".split(
    " ",
  ),
);

/** The parts of a name in their order, without titles, marks and punctuation; an initial is one letter. */
export function nameTokens(name: string): string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘ʻʼʿʾ`´]/gu, "")
    .toLowerCase()
    .replace(/[øœæßđðþłıħəŋ]/g, (letter) => LETTERS[letter] ?? letter);
  const all = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const bare = all.filter((token) => !TITLES.has(token));
  return bare.length > 0 ? bare : all;
}

/**
 * What stays the same when a name of another script is written in Latin letters by one usage or another: consonants by
 * their sound, no vowels, nothing doubled.
 */
export function soundOf(token: string): string {
  const sounds = token
    .replace(/^(?:dzh|dj|j|g(?=[ei]))/, "j")
    .replace(/tch|tsch|cz|č/g, "ch")
    .replace(/sch/g, "sh")
    .replace(/ph/g, "f")
    .replace(/kh|gh/g, "h")
    .replace(/ck|q|c(?!h)/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/ff?$/, "v")
    .replace(/th/g, "t")
    .replace(/z/g, "s");
  return (
    sounds.slice(0, 1) +
    sounds
      .slice(1)
      .replace(/[aeiouy]|h$/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}
