// French sets a space before a colon, which never begins a line.
import type { Locale } from "@/lib/domain/locale";

/** The colon behind a word of the interface, without the space that follows. */
export function colon(locale: Locale): string {
  return locale === "fr" ? "\u00a0:" : ":";
}
