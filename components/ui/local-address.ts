// The interface's language stands in the address: `/fr/themes`; English, the default, has no prefix.
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@/lib/domain/locale";

/** The address of the same page in the interface language `locale`; `address` begins with "/" and has no prefix. */
export function localAddress(locale: Locale, address: string): string {
  if (locale === DEFAULT_LOCALE) return address;
  return `/${locale}${address.replace(/^\/(?=$|[?#])/, "")}`;
}

/** Parts a path into its language and the path without a prefix. */
export function splitLocale(pathname: string): { locale: Locale; pathname: string } {
  const first = pathname.split("/", 2)[1];
  const locale = LOCALES.find((known) => known === first && known !== DEFAULT_LOCALE);
  if (!locale) return { locale: DEFAULT_LOCALE, pathname };
  return { locale, pathname: pathname.slice(locale.length + 1) || "/" };
}
