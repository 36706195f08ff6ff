// Finds States that a text names by an adjective and who or what is theirs: "the Norwegian authorities".
import { delegationByDemonym } from "@/lib/domain/taxonomy/demonyms";
import type { Span } from "@/lib/domain/span";
import { ADJECTIVE_ORDERS, STATE_ADJECTIVES } from "./lexicon/state-adjectives";
import { STATE_NOUNS } from "./lexicon/state-nouns";
import type { StateHit } from "./state-names";

/**
 * Every adjective of a State beside one of `nouns` (an expression; those of a government where it is left out) in
 * `span`: before it or behind it, as the language has it.
 */
export function findStatesByAdjective(text: string, span: Span, language: string | null, nouns?: string): StateHit[] {
  const words = nouns ?? STATE_NOUNS[language ?? ""];
  if (!words) return [];
  if (language && language in STATE_ADJECTIVES) return findByStems(text, span, language, words);
  const source =
    language === "fr"
      ? `(?<!\\p{L})(?:${words})\\s+(?<adjective>\\p{L}{4,})(?!\\p{L})`
      : `(?<!\\p{L})(?<adjective>\\p{Lu}\\p{L}{3,})\\s+(?:${words})(?!\\p{L})`;
  return [...text.slice(span.start, span.end).matchAll(new RegExp(source, "gu"))].flatMap((match) => {
    const code = codeOf(match.groups?.["adjective"] ?? "", language);
    const start = span.start + match.index;
    return code ? [{ code, start, end: start + match[0].length }] : [];
  });
}

/** French adjectives agree with their noun: "autorités norvégiennes". */
const codeOf = (adjective: string, language: string | null): string | null =>
  delegationByDemonym(adjective) ?? (language === "fr" ? delegationByDemonym(adjective.replace(/s$/u, "")) : null);

function findByStems(text: string, span: Span, language: string, nouns: string): StateHit[] {
  const passage = text.slice(span.start, span.end);
  return [...passage.matchAll(matcherOf(language, nouns))].flatMap(({ 0: printed, index, groups = {} }) => {
    const code = Object.keys(groups).find((name) => groups[name] !== undefined);
    return code ? [{ code, start: span.start + index, end: span.start + index + printed.length }] : [];
  });
}

const matchers = new Map<string, RegExp>();

/** One expression for all adjectives, each in a group that has its State's code for a name. */
function matcherOf(language: string, nouns: string): RegExp {
  const key = `${language} ${nouns}`;
  let found = matchers.get(key);
  if (!found) matchers.set(key, (found = buildMatcher(language, nouns)));
  return found;
}

function buildMatcher(language: string, nouns: string): RegExp {
  const stems = Object.entries(STATE_ADJECTIVES[language] ?? {}).map(([code, stem]) => `(?<${code}>${stem})`);
  const order = ADJECTIVE_ORDERS[language] ?? "(?!)";
  const source = order.replace("{noun}", () => nouns).replace("{adjective}", () => stems.join("|"));
  return new RegExp(source.replaceAll(" ", "\\s+"), "giu");
}
