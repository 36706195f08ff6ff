// Keeps those parentheses of a query that have a partner, so that the others cannot swallow what stands behind them.
import type { QueryToken } from "./query-token";

/** Groups nested deeper are read as if their parentheses were not there. */
const DEEPEST = 12;

/** The tokens without parentheses that have no partner or lie too deep; those are in `unmatched`. */
export function matchParentheses(tokens: QueryToken[]): { matched: QueryToken[]; unmatched: string[] } {
  const kept = new Set<QueryToken>();
  const open: QueryToken[] = [];
  for (const token of tokens) {
    if (token.kind === "open") open.push(token);
    if (token.kind !== "close") continue;
    const partner = open.pop();
    if (partner && open.length < DEEPEST) kept.add(partner).add(token);
  }
  const isLost = (token: QueryToken) => (token.kind === "open" || token.kind === "close") && !kept.has(token);
  return {
    matched: tokens.filter((token) => !isLost(token)),
    unmatched: tokens.filter(isLost).map(({ text }) => text),
  };
}
