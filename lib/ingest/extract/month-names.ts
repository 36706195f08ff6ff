// Month names of many languages, taken from the platform's locale data instead of a table of our own.
import { buildTermTrie, type TermTrie } from "./term-trie";

const LOCALES = [
  "en",
  "fr",
  "es",
  "ru",
  "pt",
  "de",
  "it",
  "nl",
  "sv",
  "da",
  "no",
  "fi",
  "pl",
  "tr",
  "uk",
  "be",
  "bg",
  "ro",
  "el",
  "cs",
  "hr",
  "th",
  "id",
  "ar-EG",
  "ar-SY",
  "ar-MA",
  "ar-DZ",
  "ar-TN",
  "ar-AE",
];
const STYLES: Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { month: "short" },
  { day: "numeric", month: "long" },
  { day: "numeric", month: "short" },
];

/** Spellings that locale data does not give. */
const OTHERS: readonly (readonly [string, number])[] = [
  ["setiembre", 9],
  ["sept", 9],
];

let trie: TermTrie<number> | null = null;

/** Trie of month names, each with its number from 1; built at first use. */
export function monthNames(): TermTrie<number> {
  trie ??= buildTermTrie([...LOCALES.flatMap(namesOf), ...OTHERS]);
  return trie;
}

function namesOf(locale: string): (readonly [string, number])[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return STYLES.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC", numberingSystem: "latn" });
    return months
      .map((month) => [monthPart(format, month), month] as const)
      .filter(([name]) => /^[\p{L}\p{M}]{3}/u.test(name));
  });
}

function monthPart(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
  return parts.find((part) => part.type === "month")?.value.replace(/\.$/u, "") ?? "";
}
