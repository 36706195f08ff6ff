// Tells crawlers which addresses hold the same page in other languages, and which of many is the page's own.
import type { Metadata } from "next";
import { localAddress } from "@/components/ui/local-address";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@/lib/domain/locale";

/** The links of a page in `locale`; `address` is its path and query without a prefix. */
export function languageAlternates(locale: Locale, address: string): Metadata["alternates"] {
  const own = canonicalAddress(address);
  return {
    canonical: localAddress(locale, own),
    languages: {
      ...Object.fromEntries(LOCALES.map((other) => [other, localAddress(other, own)])),
      "x-default": localAddress(DEFAULT_LOCALE, own),
    },
  };
}

/** What a reader looks for in a statement makes no other page of it. */
function canonicalAddress(address: string): string {
  return address.startsWith("/statements/") ? (address.split("?", 1)[0] ?? address) : address;
}
