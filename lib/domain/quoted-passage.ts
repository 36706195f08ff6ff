// The words of cited paragraphs, as they are quoted.
import type { Pinpoint } from "./citation";
import type { Locale } from "./locale";
import type { Statement } from "./statement";

/** The text of the paragraphs, parted by empty lines. */
export function pinpointed(
  { text, paragraphs }: Pick<Statement, "text" | "paragraphs">,
  { first, last }: Pinpoint,
): string {
  return paragraphs
    .filter(({ ordinal }) => ordinal >= first && ordinal <= last)
    .map(({ start, end }) => text.slice(start, end))
    .join("\n\n");
}

const MARKS: Record<Locale, readonly [string, string]> = {
  en: ["“", "”"],
  fr: ["«\u00a0", "\u00a0»"],
  es: ["“", "”"],
};

/** The passage between the quotation marks of the interface's language. */
export function quoted(passage: string, locale: Locale): string {
  const [open, close] = MARKS[locale];
  return `${open}${passage}${close}`;
}
