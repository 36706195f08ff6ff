// Finds States that a text names by an adjective and who or what is theirs: "the Norwegian authorities".
import { delegationByDemonym } from "@/lib/domain/taxonomy/demonyms";
import type { Span } from "@/lib/domain/span";
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
