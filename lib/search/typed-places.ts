// Finds what is being typed at the end of a query, so that it can be completed where it stands.
import { matchParentheses } from "./match-parentheses";
import type { QueryToken } from "./query-token";
import { fieldNamed, type FieldName } from "./read-field";
import { CLOSING_QUOTES, readQueryText } from "./read-query-text";

/** What was typed from `start` to the end of a text, and what must follow (`after`) where it is completed. */
export interface Place {
  start: number;
  typed: string;
  after: string;
}

/**
 * What may be completed at the end of a text. `word`: a word alone, also within a phrase. `names`: the last words typed
 * side by side, the most first, each time one fewer; none within a phrase or a field. `value`: of a field, without its quotation
 * mark.
 */
export interface TypedPlaces {
  word: Place | null;
  names: Place[];
  value: (Place & { field: FieldName }) | null;
}

const LAST_WORD = /[\p{L}\p{M}\p{N}]+$/u;
const PART_OF_NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.‐‑-]*$/u;
/** What a word that is part of more than words stands in: symbols of documents, signs that were not understood. */
const NO_WORDS = /[/:*?~^&@=<>#\\]/u;
const FIELD_BEFORE = /(\p{L}+):[^\S\n]*$/u;
const FIELD_AND_VALUE = /^(\p{L}+):\s*([^"“”„«»「」『』]*)$/u;
const SPACES = /^[^\S\n]+$/u;
/** Names have at most so many words. */
const MOST_WORDS = 6;

/** The places at the end of `text`; none where it ends in a space, an operator, or what is closed. */
export function typedPlaces(text: string): TypedPlaces {
  const { tokens, openQuote } = readQueryText(text);
  if (openQuote !== null) return placesInQuote(text, tokens, openQuote);
  const run = lastRun(text, tokens);
  const [first] = run;
  if (!first) return { word: null, names: [], value: null };
  const after = closing(tokens, first.start);
  const words = run.filter((token, at) => at > 0 || fieldOf(token) === null);
  const waits = /:(?:\s|$)/u.test(first.text) && fieldOf(first) !== null;
  const names = waits ? [] : words.filter(({ text: word }) => PART_OF_NAME.test(word));
  return {
    word: lastWord(text, words.at(-1), after),
    names: names.map(({ start }) => ({ start, typed: text.slice(start), after })),
    value: valueAt(text, first, after),
  };
}

function placesInQuote(text: string, tokens: QueryToken[], quote: number): TypedPlaces {
  const field = fieldNamed(FIELD_BEFORE.exec(text.slice(0, quote))?.[1] ?? "");
  const after = closing(tokens, quote);
  if (field) return { word: null, names: [], value: { field, start: quote, typed: text.slice(quote + 1), after } };
  const mark = CLOSING_QUOTES[text.charAt(quote)]?.charAt(0) ?? "";
  const typed = LAST_WORD.exec(text.slice(quote + 1))?.[0];
  const word = typed === undefined ? null : { start: text.length - typed.length, typed, after: mark + after };
  return { word, names: [], value: null };
}

/** Parentheses that are open before `start` and have to be closed. */
function closing(tokens: QueryToken[], start: number): string {
  const { unmatched } = matchParentheses(tokens.filter((token) => token.start < start));
  return ")".repeat(unmatched.filter((sign) => sign === "(").length);
}

/** The last words with nothing but spaces between them, a field before them included; `[]` where none is being typed. */
function lastRun(text: string, tokens: QueryToken[]): QueryToken[] {
  const run: QueryToken[] = [];
  for (const token of tokens.toReversed()) {
    const gap = text.slice(token.start + token.text.length, run[0]?.start);
    if (token.kind !== "operand" || !mayFollow(token, gap, run)) break;
    run.unshift(token);
    if (!PART_OF_NAME.test(token.text) || run.length === MOST_WORDS) break;
  }
  return run;
}

/** The last word is being typed only where no space follows; a field waits for its value also behind a space. */
function mayFollow(token: QueryToken, gap: string, run: QueryToken[]): boolean {
  const isField = fieldOf(token) !== null;
  if (run.length === 0) return gap === "" || (token.text.endsWith(":") && isField && SPACES.test(gap));
  return SPACES.test(gap) && (isField || PART_OF_NAME.test(token.text));
}

function fieldOf({ text }: QueryToken): FieldName | null {
  return fieldNamed(FIELD_AND_VALUE.exec(text)?.[1] ?? "");
}

function valueAt(text: string, first: QueryToken, after: string): TypedPlaces["value"] {
  const field = fieldOf(first);
  const value = FIELD_AND_VALUE.exec(text.slice(first.start))?.[2];
  return field && value !== undefined ? { field, start: text.length - value.length, typed: value, after } : null;
}

function lastWord(text: string, token: QueryToken | undefined, after: string): Place | null {
  const typed = token && !NO_WORDS.test(token.text) ? LAST_WORD.exec(token.text)?.[0] : undefined;
  return typed === undefined ? null : { start: text.length - typed.length, typed, after };
}
