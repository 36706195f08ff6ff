// Reads the query language: words, "phrases", prefix*, OR, -exclusion, (groups), NEAR/n, fields. Every string has a meaning.
import { LONGEST_QUERY, type Misunderstood, type Query, type QueryNode, type TextNode } from "@/lib/domain/query";
import { combine, negate } from "./combine-nodes";
import { MOST_OPERANDS, cutToLimit } from "./cut-to-limit";
import { matchParentheses } from "./match-parentheses";
import { printQuery } from "./print-query";
import type { QueryToken } from "./query-token";
import { readQueryText, type QueryPieces } from "./read-query-text";

/** What is left out is told by so many characters. */
const LONGEST_NOTE = 200;

/**
 * Parses what a user typed. Words side by side must all be found; `OR` binds tighter, so `a b OR c` means a and
 * (b or c); `NEAR` binds tightest. Never throws: what has no meaning is searched as words where it has any, and listed.
 * Parsing what `printQuery` makes of the result gives the same tree.
 */
export function parseQuery(text: string): Query {
  const end = endOfQuery(text);
  const pieces = readQueryText(text.slice(0, end));
  for (let most = MOST_OPERANDS; ; most = Math.floor(most / 2)) {
    const { kept, leftOut } = cutToLimit(pieces.tokens, most);
    const parser = new QueryParser(kept);
    const root = parser.parse();
    if (printQuery(root).length > LONGEST_QUERY) continue;
    const from = leftOut?.start ?? end;
    const rest = (leftOut?.text ?? "") + text.slice(leftOut?.end ?? end);
    return { root, misunderstood: onceEach([...notesOf(pieces, root, from), ...parser.ignored, ...noteOfRest(rest)]) };
  }
}

/** Where a text is cut that is too long: at a space where there is one, so that no word is torn. */
function endOfQuery(text: string): number {
  if (text.length <= LONGEST_QUERY) return text.length;
  const space = text.slice(0, LONGEST_QUERY + 1).search(/\s\S*$/u);
  return space > LONGEST_QUERY / 2 ? space : LONGEST_QUERY;
}

/** Punctuation is nothing to speak of among words, but all that there is to say of a text without any. */
function notesOf({ misunderstood, passed }: QueryPieces, root: QueryNode | null, before: number): Misunderstood[] {
  return (root ? misunderstood : [...misunderstood, ...passed]).filter(({ start }) => start < before);
}

function noteOfRest(rest: string): Misunderstood[] {
  const text = rest.trim();
  if (text === "") return [];
  return [{ kind: "leftOut", text: text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE).trim()} …` : text }];
}

function onceEach(notes: Misunderstood[]): Misunderstood[] {
  const byKey = new Map(notes.map(({ kind, text }) => [`${kind} ${text}`, { kind, text }]));
  return [...byKey.values()];
}

class QueryParser {
  readonly ignored: Misunderstood[] = [];
  private readonly tokens: QueryToken[];
  private at = 0;

  constructor(tokens: QueryToken[]) {
    const { matched, unmatched } = matchParentheses(tokens);
    this.tokens = matched;
    unmatched.forEach((sign) => this.ignore(sign));
  }

  parse(): QueryNode | null {
    return combine("and", this.readSequence());
  }

  private ignore(text: string): void {
    this.ignored.push({ kind: "ignored", text });
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
      if (!node || nodes.length === 0) this.ignore(operator);
      if (node) nodes.push(node);
    }
    return combine("or", nodes);
  }

  private readExclusion(): QueryNode | null {
    if (this.peek() !== "not") return this.readNear();
    const operator = this.next();
    const node = this.startsOperand() ? this.readExclusion() : null;
    if (!node) this.ignore(operator);
    return node && negate(node);
  }

  private readNear(): QueryNode | null {
    let left = this.readOperand();
    const pairs: QueryNode[] = [];
    for (let token = this.tokens[this.at]; token?.kind === "near"; token = this.tokens[this.at]) {
      this.at += 1;
      const right = this.textHere();
      if (isText(left) && right) pairs.push({ kind: "near", distance: token.distance, nodes: [left, right] });
      else this.ignore(token.text);
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
    if (nodes.length === 0) this.ignore("()");
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
