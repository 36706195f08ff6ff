// Cuts what a user typed into words, phrases, fields and operators, noting what has no meaning.
import { GREATEST_DISTANCE, type Misunderstood, type QueryNode } from "@/lib/domain/query";
import { NEAR, OPERATOR, type PlacedNote, type QueryToken } from "./query-token";
import { fieldNamed, readDetachedField, readField, type FieldName } from "./read-field";
import { isOddPhrase, phraseOf, wordsOfChunk } from "./words-of-chunk";

/** Each opening quotation mark with those that may close what it opens, the usual one first. */
export const CLOSING_QUOTES: Record<string, string> = {
  '"': '"“”',
  "“": '”"“',
  "”": '”"“',
  "„": '“"”',
  "«": "»",
  "»": "»",
  "「": "」",
  "『": "』",
};
/** A year in parentheses belongs to the number before it, a session in Roman numerals to the symbol before it. */
const SESSION = "\\((?:E?S-)?(?=[IVXL])L?(?:XL|X{0,3})(?:IX|IV|V?I{0,3})\\)";
const chunkWith = (beforeSession: string): RegExp =>
  new RegExp(
    `(?:(?!&&)[^\\s"“”„«»「『()|]|(?<=\\p{Nd})[ \\u00a0]?\\(\\d{4}\\)|(?<=${beforeSession}\\p{Nd})[ \\u00a0]?${SESSION})+`,
    "iuy",
  );
const CHUNK = chunkWith(`/[^\\s"“”„«»「『()]*`);
/** In the field of documents a number alone is a symbol, too. */
const CITED = chunkWith("");
const SYMBOL_WITH_SESSION = new RegExp(`^[\\p{L}\\p{Nd}/.-]+[ \\u00a0]?${SESSION}(?=[.,;:!?]*$)`, "iu");
const FIELD = /\p{L}+:/uy;
const EXCLUSION = /[-−](?=[^\s-])|!(?=[^\s!])/y;
/** Every word is required; other languages of queries ask for a sign. */
const REQUIRED = /\+(?=[^\s+])/y;
const SIGN_OF_AND = /&&/y;
const SIGN_OF_OR = /\|\|?/y;
const SPACE = /[^\S\n]+/uy;
/** What stands after the quotation marks of a phrase to let its words lie further apart. */
const LOOSENED_PHRASE = /^[~^]\d*(?:\.\d+)?$/;
/** Signs between words that mean nothing to anybody: a reader need not be told that nothing was made of them. */
const PUNCTUATION = /^(?![*&"])[\p{Pd}\p{Ps}\p{Pe}.,;:!?…·•/'’−]+$/u;
/** A name that stands apart from its field has at most so many words. */
const LONGEST_NAME = 6;
const USUAL_DISTANCE = 10;

/**
 * What a text was cut into; `passed` is punctuation alone, and `openQuote` where a quotation mark stands that nothing
 * closes, the first of them.
 */
export interface QueryPieces {
  tokens: QueryToken[];
  misunderstood: PlacedNote[];
  passed: PlacedNote[];
  openQuote: number | null;
}

/** Reads `text` from left to right; every part of it ends in the tokens, in a note, or in both. */
export function readQueryText(text: string): QueryPieces {
  return new QueryReader(text).read();
}

class QueryReader {
  private readonly misunderstood: PlacedNote[] = [];
  private readonly passed: PlacedNote[] = [];
  private readonly tokens: QueryToken[] = [];
  private openQuote: number | null = null;
  /** An AND that waits for what it joins. */
  private and: { text: string; start: number; before: number } | null = null;
  private at = 0;

  constructor(private readonly text: string) {}

  read(): QueryPieces {
    while (this.at < this.text.length) {
      if (/\s/u.test(this.text.charAt(this.at))) this.at += 1;
      else this.readItem();
    }
    if (this.and?.before === this.tokens.length) this.note("ignored", this.and.text, this.and.start);
    return {
      tokens: this.tokens,
      misunderstood: this.misunderstood,
      passed: this.passed,
      openQuote: this.openQuote,
    };
  }

  private note(kind: Misunderstood["kind"], text: string, start: number): void {
    this.misunderstood.push({ kind, text, start });
  }

  /** Reads what the pattern matches here; null where it does not. */
  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.text)?.[0] ?? null;
    this.at += taken?.length ?? 0;
    return taken;
  }

  private readItem(): void {
    const start = this.at;
    const sign = this.text.charAt(start);
    if (sign === "(" || sign === ")") return this.readParenthesis(sign);
    if (this.readSign(start)) return;
    if (CLOSING_QUOTES[sign] !== undefined) return this.readPhrase();
    if (!this.readField()) this.readChunk();
  }

  private readParenthesis(sign: "(" | ")"): void {
    this.tokens.push({ kind: sign === "(" ? "open" : "close", text: sign, start: this.at });
    this.at += 1;
  }

  /** Reads an operator that needs no space around it. */
  private readSign(start: number): boolean {
    const exclusion = this.take(EXCLUSION);
    if (exclusion !== null) this.tokens.push({ kind: "not", text: exclusion, start });
    const or = this.take(SIGN_OF_OR);
    if (or !== null) this.tokens.push({ kind: "or", text: or, start });
    const and = this.take(SIGN_OF_AND);
    if (and !== null) this.join(and, start);
    return exclusion !== null || or !== null || and !== null || this.take(REQUIRED) !== null;
  }

  /** What stands side by side is joined by AND already, which so only has to have something on both sides. */
  private join(text: string, start: number): void {
    const before = this.tokens.length;
    if (before === 0 || this.and?.before === before) this.note("ignored", text, start);
    else this.and = { text, start, before };
  }

  /** What stands between the quotation mark here and its partner; null (and the mark is passed) where it has none. */
  private takeQuoted(): string | null {
    const closing = CLOSING_QUOTES[this.text.charAt(this.at)] ?? "";
    const start = ++this.at;
    const ends = [...closing].map((quote) => this.text.indexOf(quote, start)).filter((end) => end >= 0);
    if (ends.length === 0) {
      this.openQuote ??= start - 1;
      return null;
    }
    const end = Math.min(...ends);
    this.at = end + 1;
    return this.text.slice(start, end);
  }

  private readPhrase(): void {
    const start = this.at;
    const quoted = this.takeQuoted();
    const node = quoted === null ? null : phraseOf(quoted);
    const text = this.text.slice(start, this.at);
    if (node) this.add([node], start);
    if (!node) this.note("ignored", quoted === null || quoted.trim() === "" ? text : quoted, start);
    else if (quoted !== null && isOddPhrase(quoted)) this.note("words", text, start);
  }

  private readField(): boolean {
    const start = this.at;
    const name = this.take(FIELD);
    const field = name === null ? null : fieldNamed(name.slice(0, -1));
    const isRead = field !== null && (this.readValue(field, start) || this.readDetachedValue(field, start));
    if (!isRead) this.at = start;
    return isRead;
  }

  /** A value that means nothing is searched as the words that it has. */
  private readValue(field: FieldName, start: number): boolean {
    const value = this.atQuote() ? this.takeQuoted() : this.take(chunkOf(field));
    if (value === null) return false;
    const node = readField(field, value);
    const nodes = node ? [node] : wordsOfChunk(value).nodes;
    if (node === null) this.note(nodes.length > 0 ? "words" : "ignored", this.text.slice(start, this.at), start);
    this.add(nodes, start);
    return true;
  }

  /** Reads `speaker: quill`: of the words behind the space as many as make a name that the field knows. */
  private readDetachedValue(field: FieldName, start: number): boolean {
    if (this.take(SPACE) === null) return false;
    if (this.atQuote()) return this.readValue(field, start);
    const from = this.at;
    for (const end of this.endsOfWords(chunkOf(field)).reverse()) {
      const node = readDetachedField(field, this.text.slice(from, end));
      this.at = end;
      if (node) return (this.add([node], start), true);
    }
    return false;
  }

  /** Where the words end that follow from here on. */
  private endsOfWords(chunk: RegExp): number[] {
    const ends: number[] = [];
    while (ends.length < LONGEST_NAME) {
      const word = this.take(chunk);
      if (word === null || isOperator(word)) break;
      ends.push(this.at);
      if (this.take(SPACE) === null) break;
    }
    return ends;
  }

  private atQuote(): boolean {
    return CLOSING_QUOTES[this.text.charAt(this.at)] !== undefined;
  }

  private readChunk(): void {
    const start = this.at;
    const chunk = this.take(CHUNK) ?? this.text.charAt(this.at++);
    if (this.readOperator(chunk, start)) return;
    const symbol = phraseOf(SYMBOL_WITH_SESSION.exec(chunk)?.[0] ?? "");
    if (symbol) return this.add([symbol], start);
    const loosens = LOOSENED_PHRASE.test(chunk) && /["“”»」』]/u.test(this.text.charAt(start - 1));
    const { nodes, isOdd } = wordsOfChunk(loosens ? "" : chunk);
    if (nodes.length === 0 && PUNCTUATION.test(chunk)) this.passed.push({ kind: "ignored", text: chunk, start });
    else if (isOdd) this.note(nodes.length > 0 ? "words" : "ignored", chunk, start);
    this.add(nodes, start);
  }

  private readOperator(text: string, start: number): boolean {
    const near = NEAR.exec(text);
    const distance = Number(near?.[1] ?? USUAL_DISTANCE);
    if (near && distance >= 1 && distance <= GREATEST_DISTANCE) {
      this.tokens.push({ kind: "near", distance, text, start });
    } else if (near) this.note("ignored", text, start);
    else if (text === "OR") this.tokens.push({ kind: "or", text, start });
    else if (text === "NOT") this.tokens.push({ kind: "not", text, start });
    else if (["AND", "&", "+"].includes(text)) this.join(text, start);
    else return false;
    return true;
  }

  /** Several words of one chunk hold together, as if they stood in parentheses. */
  private add(nodes: QueryNode[], start: number): void {
    const [node] = nodes;
    const text = this.text.slice(start, this.at);
    const whole: QueryNode | undefined = nodes.length > 1 ? { kind: "and", nodes } : node;
    if (whole) this.tokens.push({ kind: "operand", node: whole, text, start });
  }
}

const chunkOf = (field: FieldName): RegExp => (field === "cites" ? CITED : CHUNK);

/** Whether the word joins or excludes others instead of being sought. */
function isOperator(word: string): boolean {
  return OPERATOR.test(word) || NEAR.test(word);
}
