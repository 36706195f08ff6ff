// Words of a text with their places: every lexicon is matched against these, so that folding never moves a span.

/** A word as matched: `form` is folded (case, accents, Arabic letter forms); CJK text gives one token a character. */
export interface Token {
  start: number;
  end: number;
  form: string;
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]|[\p{L}\p{N}\p{M}]+/gu;
const PLAIN = /^[a-z0-9]+$/;
const ARABIC = /[\p{Script=Arabic}٠-٩]/u;
/** "the", also behind "and", "then", "by", "as", "for": matched words leave it out. */
const ARABIC_ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u;

/** The form in which two spellings of a word are equal. */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize("NFKD").replace(/[\p{M}ـ]/gu, "");
  if (!ARABIC.test(bare)) return bare;
  return westernDigits(bare).replace(/ى/gu, "ي").replace(/ة/gu, "ه").replace(ARABIC_ARTICLE, "");
}

const westernDigits = (word: string): string => word.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));

/** The words of `text` in order, with offsets moved by `offset`. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = offset + match.index;
    tokens.push({ start, end: start + match[0].length, form: foldWord(match[0]) });
  }
  return tokens;
}

/** The index of the first token that starts at or after `position` (binary search). */
function tokenAt(tokens: readonly Token[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that start inside [start, end). */
export function tokensWithin(tokens: readonly Token[], start: number, end: number): Token[] {
  return tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end));
}
