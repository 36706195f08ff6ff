// Reads the query language: words, "phrases", prefix*, OR, -exclusion, (groups), NEAR/n, fields. Every string has a meaning.
import type { Query, QueryNode, TextNode } from "@/lib/domain/query";
import { combine, countOperands, negate } from "./combine-nodes";
import { matchParentheses } from "./match-parentheses";
import { printQuery } from "./print-query";
import type { QueryToken } from "./query-token";
import { readQueryText } from "./read-query-text";

/** Longer queries are cut: nobody types them, and each word costs the engines work. */
const LONGEST_QUERY = 2_000;
const MOST_OPERANDS = 32;

/**
 * Parses what a user typed. Words side by side must all be found; `OR` binds tighter, so `a b OR c` means a and
 * (b or c); `NEAR` binds tightest. Never throws: what has no meaning is searched as words where it has any, and listed.
 * Parsing what `printQuery` makes of the result gives the same tree.
 */
export function parseQuery(text: string): Query {
  const cut = text.length > LONGEST_QUERY ? [`… ${text.slice(LONGEST_QUERY, LONGEST_QUERY + 40)} …`] : [];
  const { tokens, misunderstood } = readQueryText(text.slice(0, LONGEST_QUERY));
  const notes = [...cut, ...misunderstood];
  for (let most = MOST_OPERANDS; ; most = Math.floor(most / 2)) {
    const parser = new QueryParser(tokens, most);
    const root = parser.parse();
    if (printQuery(root).length <= LONGEST_QUERY) return { root, misunderstood: [...notes, ...parser.misunderstood] };
  }
}

class QueryParser {
  readonly misunderstood: string[] = [];
  private readonly tokens: QueryToken[];
  private at = 0;

  constructor(tokens: QueryToken[], mostOperands: number) {
    const kept = this.withinLimit(tokens, mostOperands);
    const { matched, unmatched } = matchParentheses(kept);
    this.tokens = matched;
    this.misunderstood.push(...unmatched);
  }

  parse(): QueryNode | null {
    return combine("and", this.readSequence());
  }

  private withinLimit(tokens: QueryToken[], most: number): QueryToken[] {
    let operands = 0;
    return tokens.filter((token) => {
      if (token.kind !== "operand") return true;
      operands += countOperands(token.node);
      if (operands > most) this.misunderstood.push(token.text);
      return operands <= most;
    });
  }

  private peek(): QueryToken["kind"] | undefined {
    return this.tokens[this.at]?.kind;
  }

  private readSequence(): QueryNode[] {
    const nodes: QueryNode[] = [];
    while (this.at < this.tokens.length && this.peek() !== "close") {
      const node = this.readAlternatives();
      if (node) nodes.push(node);
    }
    return nodes;
  }

  private readAlternatives(): QueryNode | null {
    const nodes = [this.readExclusion()].filter((node) => node !== null);
    while (this.peek() === "or") {
      const operator = this.next();
      const node = this.startsOperand() ? this.readExclusion() : null;
      if (!node || nodes.length === 0) this.misunderstood.push(operator);
      if (node) nodes.push(node);
    }
    return combine("or", nodes);
  }

  private readExclusion(): QueryNode | null {
    if (this.peek() !== "not") return this.readNear();
    const operator = this.next();
    const node = this.startsOperand() ? this.readExclusion() : null;
    if (!node) this.misunderstood.push(operator);
    return node && negate(node);
  }

  private readNear(): QueryNode | null {
    let left = this.readOperand();
    const pairs: QueryNode[] = [];
    for (let token = this.tokens[this.at]; token?.kind === "near"; token = this.tokens[this.at]) {
      this.at += 1;
      const right = this.textHere();
      if (isText(left) && right) pairs.push({ kind: "near", distance: token.distance, nodes: [left, right] });
      else this.misunderstood.push(token.text);
      if (!isText(left) || !right) break;
      left = right;
      this.at += 1;
    }
    return pairs.length > 0 ? combine("and", pairs) : left;
  }

  private readOperand(): QueryNode | null {
    const token = this.tokens[this.at];
    if (token?.kind === "operand") return (this.at++, token.node);
    if (token?.kind !== "open") return null;
    this.at += 1;
    const nodes = this.readSequence();
    this.at += 1;
    if (nodes.length === 0) this.misunderstood.push("()");
    return combine("and", nodes);
  }

  private textHere(): TextNode | null {
    const token = this.tokens[this.at];
    return token?.kind === "operand" && isText(token.node) ? token.node : null;
  }

  private startsOperand(): boolean {
    return ["operand", "open", "not"].includes(this.peek() ?? "");
  }

  private next(): string {
    return this.tokens[this.at++]?.text ?? "";
  }
}

function isText(node: QueryNode | null): node is TextNode {
  return node?.kind === "word" || node?.kind === "phrase" || node?.kind === "prefix";
}
