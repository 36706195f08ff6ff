// Cuts a query behind as many words as a search may have: each costs the engines work, and nobody types more.
import { combine, countOperands } from "./combine-nodes";
import { printQuery } from "./print-query";
import type { QueryToken } from "./query-token";

/** Words, phrases and fields of one search. */
export const MOST_OPERANDS = 32;

/** What is left out from `start` on: the words of it that stand before `end`, where the rest of the text follows. */
interface LeftOut {
  start: number;
  end: number;
  text: string;
}

/** The tokens up to the limit, their groups closed; operators before what is left out are left out with it. */
export function cutToLimit(tokens: QueryToken[], most: number): { kept: QueryToken[]; leftOut: LeftOut | null } {
  let operands = 0;
  const at = tokens.findIndex((token) => (operands += operandsOf(token)) > most);
  const last = tokens[at];
  if (!last) return { kept: tokens, leftOut: null };
  const torn = tear(last, most - operands + operandsOf(last));
  const joins = torn ? at : tokens.slice(0, at).findLastIndex(({ kind }) => kind === "operand" || kind === "close") + 1;
  const kept = [...tokens.slice(0, joins), ...(torn ? [torn.token] : [])];
  const { start } = tokens[joins] ?? last;
  const closed = [...kept, ...closesOf(kept, tokens.slice(joins))];
  return { kept: closed, leftOut: torn ? { ...torn, start } : { start, end: start, text: "" } };
}

function operandsOf(token: QueryToken): number {
  return token.kind === "operand" ? countOperands(token.node) : 0;
}

/** The first nodes of words that were typed without a space between them; null where nothing of them is within the limit. */
function tear(token: QueryToken, most: number): { token: QueryToken; end: number; text: string } | null {
  if (token.kind !== "operand" || token.node.kind !== "and" || most === 0) return null;
  const { nodes } = token.node;
  const node = combine("and", nodes.slice(0, most));
  const text = printQuery({ kind: "and", nodes: nodes.slice(most) });
  return node && { token: { ...token, node }, end: token.start + token.text.length, text };
}

/** The parentheses in what is left out that close groups of what is kept. */
function closesOf(kept: QueryToken[], rest: QueryToken[]): QueryToken[] {
  let open = kept.reduce((depth, { kind }) => (kind === "open" ? depth + 1 : kind === "close" ? depth - 1 : depth), 0);
  let within = 0;
  return rest.filter(({ kind }) => {
    if (kind === "open") within += 1;
    if (kind !== "close") return false;
    if (within > 0) return ((within -= 1), false);
    return open-- > 0;
  });
}
