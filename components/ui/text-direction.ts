// Passages in many scripts stand on one page; each says which way it runs.

const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** `lang` and `dir` of an element whose text is in `language` (ISO 639-1); the browser judges where it is unknown. */
export function languageAttributes(language: string | null): { lang?: string; dir: "ltr" | "rtl" | "auto" } {
  if (language === null) return { dir: "auto" };
  return { lang: language, dir: RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr" };
}
