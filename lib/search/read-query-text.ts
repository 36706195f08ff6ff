// Cuts what a user typed into words, phrases and operators, noting what has no meaning.
import type { QueryNode } from "@/lib/domain/query";
import { termOf } from "./analyze";
import { splitWords, type WordRun } from "./split-words";

export type QueryItem = { kind: "operand"; node: QueryNode } | { kind: "or" };

export interface QueryItems {
  items: QueryItem[];
  misunderstood: string[];
}

/** Longer queries are cut: nobody types them, and each word costs the engines work. */
const LONGEST_QUERY = 2_000;
const MOST_OPERANDS = 32;

const CLOSING_QUOTES: Record<string, string> = {
  '"': '"“”',
  "“": '"“”',
  "”": '"“”',
  "„": '"“”',
  "«": "»",
  "»": "»",
  "「": "」",
  "『": "』",
};
const CHUNK = /[^\s"“”„«»「『]+(?:(?<=\p{Nd})[ \u00a0]\(\d{4}\))?/uy;
const FIELD = /^\p{L}+:\S/u;
const NEAR = /^NEAR(?:\/\d*)?$/;
const LOOSE_PARENTHESIS = /^\(|^[^(]*\)|\([^)]*$/u;

/** Reads `text` from left to right; every part of it ends in `items`, in `misunderstood`, or in both. */
export function readQueryText(text: string): QueryItems {
  const reader = new QueryReader(text.length > LONGEST_QUERY ? text.slice(0, LONGEST_QUERY) : text);
  if (text.length > LONGEST_QUERY) reader.misunderstood.push(`… ${text.slice(LONGEST_QUERY, LONGEST_QUERY + 40)} …`);
  return reader.read();
}

class QueryReader {
  readonly misunderstood: string[] = [];
  private readonly items: QueryItem[] = [];
  private at = 0;
  private operands = 0;

  constructor(private readonly text: string) {}

  read(): QueryItems {
    while (this.at < this.text.length) {
      if (/\s/u.test(this.text.charAt(this.at))) this.at += 1;
      else this.readItem();
    }
    return { items: this.items, misunderstood: this.misunderstood };
  }

  private readItem(): void {
    const excluded = /^[-−](?=[^\s-])/u.test(this.text.slice(this.at, this.at + 2));
    if (excluded) this.at += 1;
    const closing = CLOSING_QUOTES[this.text.charAt(this.at)];
    if (closing !== undefined) this.readPhrase(closing, excluded);
    else this.readChunk(excluded);
  }

  private readPhrase(closing: string, excluded: boolean): void {
    const start = this.at + 1;
    const ends = [...closing].map((quote) => this.text.indexOf(quote, start)).filter((end) => end >= 0);
    const end = Math.min(...ends);
    if (ends.length === 0) this.misunderstood.push(this.text.charAt(this.at));
    const phrase = ends.length === 0 ? "" : this.text.slice(start, end);
    this.at = ends.length === 0 ? start : end + 1;
    if (ends.length === 0) return;
    if (phrase.trim() === "") this.misunderstood.push(this.text.slice(start - 1, this.at));
    else if (searchableRuns(phrase).length === 0) this.misunderstood.push(phrase);
    else this.add({ kind: "phrase", text: phrase.trim() }, excluded);
  }

  private readChunk(excluded: boolean): void {
    CHUNK.lastIndex = this.at;
    const chunk = CHUNK.exec(this.text)?.[0] ?? this.text.charAt(this.at);
    this.at += chunk.length;
    if (!excluded && this.readOperator(chunk)) return;
    const { node, isCut } = wordsOf(chunk);
    if (!node || isCut || isOdd(chunk, node)) this.misunderstood.push(chunk);
    if (node) this.add(node, excluded);
  }

  private readOperator(chunk: string): boolean {
    if (chunk === "OR" || chunk === "|") this.items.push({ kind: "or" });
    else if (NEAR.test(chunk)) this.misunderstood.push(chunk);
    else return chunk === "AND" || chunk === "&" || chunk === "+";
    return true;
  }

  private add(node: QueryNode, excluded: boolean): void {
    this.operands += 1;
    if (this.operands > MOST_OPERANDS) this.misunderstood.push("text" in node ? node.text : "…");
    else this.items.push({ kind: "operand", node: excluded ? { kind: "not", node } : node });
  }
}

/** The runs of a text that hold a word; a mark without its letter holds none. */
function searchableRuns(text: string): WordRun[] {
  return splitWords(text).filter(({ parts }) => parts.some(({ start, end }) => termOf(text.slice(start, end)) !== ""));
}

/** The words of a chunk without spaces, null where it has none; `isCut` where it has more than a query may. */
function wordsOf(chunk: string): { node: QueryNode | null; isCut: boolean } {
  const isPrefix = /[\p{L}\p{M}\p{Nd}/]\*$/u.test(chunk);
  const runs = searchableRuns(chunk);
  const nodes = runs.map(({ start, end }, index): QueryNode => {
    const kind = isPrefix && index === runs.length - 1 ? "prefix" : "word";
    return { kind, text: chunk.slice(start, end) };
  });
  const [only = null] = nodes;
  if (nodes.length < 2) return { node: only, isCut: false };
  return { node: { kind: "and", nodes: nodes.slice(0, MOST_OPERANDS) }, isCut: nodes.length > MOST_OPERANDS };
}

/** True where a chunk looks like query language that means nothing here. */
function isOdd(chunk: string, node: QueryNode): boolean {
  const stars = chunk.split("*").length - 1;
  const usedStars = node.kind === "prefix" || (node.kind === "and" && node.nodes.at(-1)?.kind === "prefix") ? 1 : 0;
  return FIELD.test(chunk) || LOOSE_PARENTHESIS.test(chunk) || stars > usedStars;
}
