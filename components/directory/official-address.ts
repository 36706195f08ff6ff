// Where the United Nations keeps a document.
import type { Locale } from "@/lib/domain/locale";
import { treatyOf } from "@/lib/domain/taxonomy/treaties";

/** The address in the official document system; null for what is no symbol of it (a treaty by its name). */
export function officialAddress(symbol: string, locale: Locale): string | null {
  if (treatyOf(symbol) || !/^[A-Z]+(?:\/[A-Z0-9.()\-[\]]+)+$/.test(symbol)) return null;
  return `https://docs.un.org/${locale}/${symbol.split("/").map(encodeURIComponent).join("/")}`;
}
