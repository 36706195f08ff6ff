// Cuts what a user typed into words, phrases, fields and operators, noting what has no meaning.
import { GREATEST_DISTANCE, type QueryNode } from "@/lib/domain/query";
import type { QueryToken } from "./query-token";
import { fieldNamed, readField } from "./read-field";
import { phraseOf, wordsOfChunk } from "./words-of-chunk";

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
/** A year in parentheses belongs to the number before it, a session in Roman numerals to the symbol before it. */
const SESSION = "\\((?:E?S-)?(?=[IVXL])L?(?:XL|X{0,3})(?:IX|IV|V?I{0,3})\\)";
const CHUNK = new RegExp(
  `(?:[^\\s"“”„«»「『()]|(?<=\\p{Nd})[ \\u00a0]?\\(\\d{4}\\)|(?<=/[^\\s"“”„«»「『()]*\\p{Nd})[ \\u00a0]?${SESSION})+`,
  "iuy",
);
const SYMBOL_WITH_SESSION = new RegExp(`^[\\p{L}\\p{Nd}/.-]+[ \\u00a0]?${SESSION}(?=[.,;:!?]*$)`, "iu");
const FIELD = /\p{L}+:/uy;
const EXCLUSION = /[-−](?=[^\s-])/y;
const NEAR = /^NEAR(?:\/(\d{1,3}))?$/;
const USUAL_DISTANCE = 10;

/** Reads `text` from left to right; every part of it ends in the tokens, in `misunderstood`, or in both. */
export function readQueryText(text: string): { tokens: QueryToken[]; misunderstood: string[] } {
  return new QueryReader(text).read();
}

class QueryReader {
  private readonly misunderstood: string[] = [];
  private readonly tokens: QueryToken[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  read(): { tokens: QueryToken[]; misunderstood: string[] } {
    while (this.at < this.text.length) {
      if (/\s/u.test(this.text.charAt(this.at))) this.at += 1;
      else this.readItem();
    }
    return { tokens: this.tokens, misunderstood: this.misunderstood };
  }

  /** Reads what the pattern matches here; null where it does not. */
  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.text)?.[0] ?? null;
    this.at += taken?.length ?? 0;
    return taken;
  }

  private readItem(): void {
    const sign = this.text.charAt(this.at);
    if (sign === "(" || sign === ")") return this.readParenthesis(sign);
    const exclusion = this.take(EXCLUSION);
    if (exclusion !== null) return void this.tokens.push({ kind: "not", text: exclusion });
    if (CLOSING_QUOTES[sign] !== undefined) return this.readPhrase();
    if (!this.readField()) this.readChunk();
  }

  private readParenthesis(sign: "(" | ")"): void {
    this.at += 1;
    this.tokens.push({ kind: sign === "(" ? "open" : "close", text: sign });
  }

  /** What stands between the quotation mark here and its partner; null (and the mark is passed) where it has none. */
  private takeQuoted(): string | null {
    const closing = CLOSING_QUOTES[this.text.charAt(this.at)] ?? "";
    const start = ++this.at;
    const ends = [...closing].map((quote) => this.text.indexOf(quote, start)).filter((end) => end >= 0);
    if (ends.length === 0) return null;
    const end = Math.min(...ends);
    this.at = end + 1;
    return this.text.slice(start, end);
  }

  private readPhrase(): void {
    const start = this.at;
    const quoted = this.takeQuoted();
    const node = quoted === null ? null : phraseOf(quoted);
    const text = this.text.slice(start, this.at);
    if (node) this.add([node], text);
    else this.misunderstood.push(quoted === null || quoted.trim() === "" ? text : quoted);
  }

  private readField(): boolean {
    const start = this.at;
    const name = this.take(FIELD);
    const field = name === null ? null : fieldNamed(name.slice(0, -1));
    const quoted = CLOSING_QUOTES[this.text.charAt(this.at)] !== undefined;
    const value = field === null ? null : quoted ? this.takeQuoted() : this.take(CHUNK);
    if (field === null || value === null) this.at = start;
    else this.addField(readField(field, value), value, this.text.slice(start, this.at));
    return field !== null && value !== null;
  }

  /** A value that means nothing is searched as the words that it has. */
  private addField(node: QueryNode | null, value: string, text: string): void {
    if (node === null) this.misunderstood.push(text);
    this.add(node ? [node] : wordsOfChunk(value).nodes, text);
  }

  private readChunk(): void {
    const chunk = this.take(CHUNK) ?? this.text.charAt(this.at++);
    if (this.readOperator(chunk)) return;
    const symbol = phraseOf(SYMBOL_WITH_SESSION.exec(chunk)?.[0] ?? "");
    if (symbol) return this.add([symbol], chunk);
    const { nodes, isOdd } = wordsOfChunk(chunk);
    if (isOdd) this.misunderstood.push(chunk);
    this.add(nodes, chunk);
  }

  private readOperator(text: string): boolean {
    const near = NEAR.exec(text);
    const distance = Number(near?.[1] ?? USUAL_DISTANCE);
    if (near && distance >= 1 && distance <= GREATEST_DISTANCE) this.tokens.push({ kind: "near", distance, text });
    else if (near) this.misunderstood.push(text);
    else if (text === "OR" || text === "|") this.tokens.push({ kind: "or", text });
    else if (text === "NOT") this.tokens.push({ kind: "not", text });
    else return text === "AND" || text === "&" || text === "+";
    return true;
  }

  /** Several words of one chunk hold together, as if they stood in parentheses. */
  private add(nodes: QueryNode[], text: string): void {
    const [node] = nodes;
    if (node) this.tokens.push({ kind: "operand", node: nodes.length === 1 ? node : { kind: "and", nodes }, text });
  }
}
