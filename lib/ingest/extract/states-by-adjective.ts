// Finds States that a text names by an adjective and who or what is theirs: "the Norwegian authorities".
import { delegationByDemonym } from "@/lib/domain/taxonomy/demonyms";
import type { Span } from "@/lib/domain/span";
import { ADJECTIVE_ORDERS, STATE_ADJECTIVES } from "./lexicon/state-adjectives";
import type { StateHit } from "./state-names";

/** Nouns that stand for the State itself, by language. */
const STATE_NOUNS: Readonly<Record<string, string>> = {
  en: "authorities|[Gg]overnment|regime|leadership|side|leaders",
  fr: "autorités|[Gg]ouvernement|régime|dirigeants",
};

/** Every adjective of a State beside one of `nouns` (an expression) in `span`: before it, in French behind it. */
export function findStatesByAdjective(text: string, span: Span, language: string | null, nouns?: string): StateHit[] {
  const words = nouns ?? STATE_NOUNS[language ?? ""];
  if (!words) return [];
  const source =
    language === "fr"
      ? `(?<!\\p{L})(?:${words})\\s+(?<adjective>\\p{L}{4,})(?!\\p{L})`
      : `(?<!\\p{L})(?<adjective>\\p{Lu}\\p{L}{3,})\\s+(?:${words})(?!\\p{L})`;
  return [...text.slice(span.start, span.end).matchAll(new RegExp(source, "gu"))].flatMap((match) => {
    const code = delegationByDemonym(match.groups?.["adjective"] ?? "");
    const start = span.start + match.index;
    return code ? [{ code, start, end: start + match[0].length }] : [];
  });
}

/** Every adjective of a State beside one of the `harms` (an expression), in languages whose adjectives are listed. */
export function findHarmsByAdjective(text: string, span: Span, language: string, harms: string): StateHit[] {
  const passage = text.slice(span.start, span.end);
  return matchersOf(language, harms).flatMap(({ code, matcher }) =>
    [...passage.matchAll(matcher)].map(({ 0: printed, index }) => {
      return { code, start: span.start + index, end: span.start + index + printed.length };
    }),
  );
}

const matchers = new Map<string, { code: string; matcher: RegExp }[]>();

function matchersOf(language: string, harms: string): { code: string; matcher: RegExp }[] {
  const key = `${language} ${harms}`;
  let found = matchers.get(key);
  if (!found) matchers.set(key, (found = buildMatchers(language, harms)));
  return found;
}

function buildMatchers(language: string, harms: string): { code: string; matcher: RegExp }[] {
  const order = ADJECTIVE_ORDERS[language] ?? "(?!)";
  return Object.entries(STATE_ADJECTIVES[language] ?? {}).map(([code, adjective]) => {
    const source = order.replace("{harm}", harms).replace("{adjective}", adjective).replaceAll(" ", "\\s+");
    return { code, matcher: new RegExp(source, "giu") };
  });
}
