// Numbers, dates and names of languages as the interface writes them.
import type { Locale } from "@/lib/domain/locale";

/** The language tags by which the platform knows how each interface language writes. */
const TAGS: Record<Locale, string> = { en: "en-GB", fr: "fr-FR", es: "es" };

function makeFormats(locale: Locale) {
  const tag = TAGS[locale];
  return {
    numbers: new Intl.NumberFormat(tag),
    percents: new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 }),
    days: new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }),
    moments: new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }),
    languages: new Intl.DisplayNames(tag, { type: "language" }),
  };
}

const made = new Map<Locale, ReturnType<typeof makeFormats>>();

/** Made once for each language: the platform takes its time to make them. */
function formatsOf(locale: Locale): ReturnType<typeof makeFormats> {
  const known = made.get(locale) ?? makeFormats(locale);
  made.set(locale, known);
  return known;
}

/** 12345 → "12,345". */
export function formatNumber(value: number, locale: Locale): string {
  return formatsOf(locale).numbers.format(value);
}

/** 0.1667 → "16.7%", with a space that ends no line "16,7 %". */
export function formatPercent(share: number, locale: Locale): string {
  return formatsOf(locale).percents.format(share);
}

/** "2024-04-04" → "4 April 2024". */
export function formatDay(iso: string, locale: Locale): string {
  return formatsOf(locale).days.format(new Date(`${iso}T00:00:00Z`));
}

/** "2024-04-04T09:30:00Z" → "4 April 2024 at 09:30 UTC". */
export function formatMoment(iso: string, locale: Locale): string {
  return `${formatsOf(locale).moments.format(new Date(iso))} UTC`;
}

/** "fr" → "French"; the code itself where it has no name. */
export function languageName(code: string, locale: Locale): string {
  return formatsOf(locale).languages.of(code) ?? code;
}

/** 20 480 bytes → "20 kB", "20 ko". */
export function formatBytes(bytes: number, locale: Locale): string {
  const [unit, size] = bytes < 1_000 ? ["byte", 1] : bytes < 1_000_000 ? ["kilobyte", 1_000] : ["megabyte", 1_000_000];
  const style = { style: "unit", unit, maximumFractionDigits: size === 1_000_000 ? 1 : 0 } as const;
  return new Intl.NumberFormat(TAGS[locale], style).format(bytes / size);
}
