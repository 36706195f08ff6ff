// The languages that the interface speaks; texts keep their own.

/** The first one is the default and has no prefix in an address. */
export const LOCALES = ["en", "fr", "es"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = LOCALES[0];
