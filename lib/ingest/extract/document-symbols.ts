// Symbols of United Nations documents as printed: resolutions, decisions, letters, records.
import type { NamedDocument } from "./extract-citations";

const BODY = "(?:A|S|E|ST|TD|CCPR|CAT|NPT|CD|IAEA|INFCIRC|FCCC|CEDAW|DP|PBC)";
const PART = "(?:[A-Z]{1,6}|[A-Z]{1,5}\\.\\d{1,4}|\\d{1,4})(?:\\.\\d{1,3})?";
const SYMBOL = new RegExp(
  `(?<![\\w/.])${BODY}(?:\\s?/\\s?${PART}){1,6}(?:\\s?\\((?:[IVXL]{1,7}|\\d{4})\\))?(?:/(?:Add|Rev|Corr)\\.\\d{1,2})?(?![\\w/]|\\.\\d)`,
  "gu",
);

/** Every document symbol of `text` ("S/2020/358", "A/RES/78/237", "S/RES/2334(2016)"), normalised. */
export function findSymbols(text: string): NamedDocument[] {
  return [...text.matchAll(SYMBOL)]
    .filter(([printed]) => /\d/u.test(printed))
    .map((match) => ({
      symbol: normalise(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function normalise(printed: string): string {
  return printed.replace(/\s+/gu, "").replace(/^(S\/RES\/\d+).*$/u, "$1");
}
