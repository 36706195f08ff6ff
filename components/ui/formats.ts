// Numbers, dates and language names as the interface writes them.

const INTERFACE_LANGUAGE = "en-GB";
const numbers = new Intl.NumberFormat(INTERFACE_LANGUAGE);
const days = new Intl.DateTimeFormat(INTERFACE_LANGUAGE, { dateStyle: "long", timeZone: "UTC" });
const moments = new Intl.DateTimeFormat(INTERFACE_LANGUAGE, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
const languages = new Intl.DisplayNames(INTERFACE_LANGUAGE, { type: "language" });

/** 12345 → "12,345". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** "2024-04-04" → "4 April 2024". */
export function formatDay(iso: string): string {
  return days.format(new Date(`${iso}T00:00:00Z`));
}

/** "2024-04-04T09:30:00Z" → "4 April 2024 at 09:30 UTC". */
export function formatMoment(iso: string): string {
  return `${moments.format(new Date(iso))} UTC`;
}

/** "fr" → "French"; the code itself where it has no name. */
export function languageName(code: string): string {
  return languages.of(code) ?? code;
}

/** 1 → "1 result", 2 → "2 results". */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** 20 480 bytes → "20 kB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
