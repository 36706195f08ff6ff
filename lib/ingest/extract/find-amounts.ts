// Amounts of money that a text names, as currency and value.
import type { Span } from "@/lib/domain/span";
import { CURRENCY_WORDS, MAGNITUDES } from "./lexicon/currency-words";

/** An amount with its ISO 4217 currency; `value` counts whole units of it. */
export interface Amount extends Span {
  currency: string;
  value: number;
}

const NUMBER = "(\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,3})?)";
const MAGNITUDE = `(${MAGNITUDES.map(([, forms]) => forms).join("|")})`;
const CURRENCY = `(${Object.values(CURRENCY_WORDS).flat().join("|")})`;
const SPACE = "[\\s-]{0,3}";
const BEFORE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])${CURRENCY}${SPACE}${NUMBER}(?:${SPACE}${MAGNITUDE}(?!\\p{L}))?(?![\\d])`,
  "giu",
);
const BEHIND = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.,$€£])${NUMBER}(?:${SPACE}${MAGNITUDE})?${SPACE}(?:(?:de|d[’']|of)${SPACE})?${CURRENCY}(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\d)`,
  "giu",
);
const currencies = Object.entries(CURRENCY_WORDS).map(([code, words]) => {
  return { code, whole: new RegExp(`^(?:${words.join("|")})$`, "iu") };
});
const magnitudes = MAGNITUDES.map(([factor, forms]) => ({ factor, whole: new RegExp(`^(?:${forms})$`, "iu") }));

/** Every amount of a text, in order, none overlapping another. */
export function findAmounts(printed: string): Amount[] {
  const text = withPlainDigits(printed);
  const before = [...text.matchAll(BEFORE)].flatMap((match) => amountOf(match, match[1], match[2], match[3]));
  const behind = [...text.matchAll(BEHIND)].flatMap((match) => amountOf(match, match[3], match[1], match[2]));
  let end = 0;
  return [...before, ...behind]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((amount) => {
      if (amount.start < end) return false;
      end = amount.end;
      return true;
    });
}

function amountOf(match: RegExpExecArray, printed = "", number = "", magnitude?: string): Amount[] {
  const currency = currencies.find(({ whole }) => whole.test(printed))?.code;
  const factor = magnitude ? (magnitudes.find(({ whole }) => whole.test(magnitude))?.factor ?? 1) : 1;
  const value = Math.round(readNumber(number) * factor * 100) / 100;
  if (!currency || !(value > 0)) return [];
  return [{ currency, value, start: match.index, end: match.index + match[0].length }];
}

/** "1,250,000", "1.250.000", "1 250 000", "2.5" and "2,5": a mark before exactly three last digits parts thousands. */
function readNumber(printed: string): number {
  const compact = printed.replace(/[ \u00a0\u202f]/gu, "");
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(compact) ? compact.replace(/[.,]/gu, "") : null;
  if (grouped) return Number(grouped);
  const decimal = compact.replace(/[.,](?=.*[.,])/gu, "").replace(",", ".");
  return Number(decimal);
}

/** The same text, place by place, with the digits and marks of Arabic as others write them. */
function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹٫٬]/gu, (sign) => {
    if (sign === "٫") return ".";
    return sign === "٬" ? "," : String((sign.codePointAt(0) ?? 0) & 0xf);
  });
}
