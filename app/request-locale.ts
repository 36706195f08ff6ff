// What proxy.ts read in the address, for the pages behind it: the interface's language and the address without it.
import { headers } from "next/headers";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@/lib/domain/locale";

/** Names of the request headers that proxy.ts sets; what a visitor sends under them is overwritten. */
export const LOCALE_HEADER = "x-rostrum-locale";
export const ADDRESS_HEADER = "x-rostrum-address";

/** The language in which the page is asked for. */
export async function requestLocale(): Promise<Locale> {
  const given = (await headers()).get(LOCALE_HEADER);
  return LOCALES.find((known) => known === given) ?? DEFAULT_LOCALE;
}

/** Path and query of the page without the prefix of its language, "/" where proxy.ts does not watch the address. */
export async function requestAddress(): Promise<string> {
  return (await headers()).get(ADDRESS_HEADER) ?? "/";
}

/** Scheme and host under which the visitor reaches the site. */
export async function requestOrigin(): Promise<string> {
  const given = await headers();
  const host = given.get("x-forwarded-host") ?? given.get("host") ?? "localhost";
  return `${given.get("x-forwarded-proto") ?? "http"}://${host}`;
}
