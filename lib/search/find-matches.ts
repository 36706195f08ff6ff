// Finds in a text the places that a plan looks for: what the naive search compares and what the pages mark.
import type { Pattern, PlannedStep, PlannedTerm } from "@/lib/domain/query";
import type { Token } from "./analyze";

/** A place where a term was found, from its first to its last word; offsets are those of the tokens. */
export interface Match {
  term: number;
  start: number;
  end: number;
}

/** Words of a pattern: the positions of the first and the last, and their offsets. */
interface Place {
  first: number;
  last: number;
  start: number;
  end: number;
}

type Places = Map<string, Token[]>;

/** The matches of those terms (by index) in the tokens of one paragraph, in order of the text. */
export function findMatches(tokens: Token[], terms: PlannedTerm[], wanted: number[]): Match[] {
  const places: Places = new Map();
  for (const token of tokens) for (const lexeme of [token.term, ...token.stems]) note(places, lexeme, token);
  const matches = wanted.flatMap((term) =>
    matchTerm(terms[term], places).map(({ start, end }): Match => ({ term, start, end })),
  );
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

function note(places: Places, lexeme: string, token: Token): void {
  const known = places.get(lexeme);
  if (known) known.push(token);
  else places.set(lexeme, [token]);
}

/** Of a NEAR both sides, each as a match of its own. */
function matchTerm(term: PlannedTerm | undefined, places: Places): Place[] {
  if (!term) return [];
  const one = matchPatterns(term.patterns, places);
  if (!term.near || one.length === 0) return one;
  const other = matchPatterns(term.near.patterns, places);
  return [...withPartner(one, other, term.near.distance), ...withPartner(other, one, term.near.distance)];
}

/** Those of `places` from whose last word, or to whose first, a partner is at most `distance` words away. */
function withPartner(places: Place[], partners: Place[], distance: number): Place[] {
  const firsts = new Set(partners.map(({ first }) => first));
  const lasts = new Set(partners.map(({ last }) => last));
  const steps = Array.from({ length: distance }, (_, step) => step + 1);
  return places.filter(({ first, last }) => steps.some((step) => firsts.has(last + step) || lasts.has(first - step)));
}

function matchPatterns(patterns: Pattern[], places: Places): Place[] {
  return patterns.flatMap((pattern) => matchPattern(pattern, places));
}

function tokensOf({ lexeme, prefix }: PlannedStep, places: Places): Token[] {
  if (!prefix) return places.get(lexeme) ?? [];
  return [...places].filter(([known]) => known.startsWith(lexeme)).flatMap(([, tokens]) => tokens);
}

function matchPattern([first, ...rest]: Pattern, places: Places): Place[] {
  if (!first) return [];
  let open = tokensOf(first, places).map(({ position, start, end }) => ({
    first: position,
    last: position,
    start,
    end,
  }));
  for (const step of rest) {
    if (open.length === 0) return [];
    const next = new Map(tokensOf(step, places).map((token) => [token.position, token]));
    open = open.flatMap((place) => {
      const token = next.get(place.last + 1);
      return token ? [{ ...place, last: place.last + 1, end: Math.max(place.end, token.end) }] : [];
    });
  }
  return open;
}
