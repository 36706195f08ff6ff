// Finds in a text the places that a plan looks for: what the naive search compares and what the pages mark.
import type { PlannedStep, PlannedTerm } from "@/lib/domain/query";
import type { Token } from "./analyze";

/** A place where a term was found, from its first to its last word; offsets are those of the tokens. */
export interface Match {
  term: number;
  start: number;
  end: number;
}

/** The matches of those terms (by index) in the tokens of one paragraph, in order of the text. */
export function findMatches(tokens: Token[], terms: PlannedTerm[], wanted: number[]): Match[] {
  const places = new Map<string, Token[]>();
  for (const token of tokens) for (const lexeme of [token.term, ...token.stems]) note(places, lexeme, token);
  const matches = wanted.flatMap((term) =>
    (terms[term]?.patterns ?? []).flatMap((pattern) => matchPattern(pattern, places, term)),
  );
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

function note(places: Map<string, Token[]>, lexeme: string, token: Token): void {
  const known = places.get(lexeme);
  if (known) known.push(token);
  else places.set(lexeme, [token]);
}

function tokensOf({ lexeme, prefix }: PlannedStep, places: Map<string, Token[]>): Token[] {
  if (!prefix) return places.get(lexeme) ?? [];
  return [...places].filter(([known]) => known.startsWith(lexeme)).flatMap(([, tokens]) => tokens);
}

function matchPattern(pattern: PlannedStep[], places: Map<string, Token[]>, term: number): Match[] {
  const [first, ...rest] = pattern;
  if (!first) return [];
  let open = tokensOf(first, places).map(({ position, start, end }) => ({ position, start, end }));
  for (const step of rest) {
    if (open.length === 0) return [];
    const next = new Map(tokensOf(step, places).map((token) => [token.position, token]));
    open = open.flatMap(({ position, start, end }) => {
      const token = next.get(position + 1);
      return token ? [{ position: position + 1, start, end: Math.max(end, token.end) }] : [];
    });
  }
  return open.map(({ start, end }) => ({ term, start, end }));
}
