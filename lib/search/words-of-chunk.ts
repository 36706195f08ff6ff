// Reads a run of characters without spaces, quotation marks and parentheses as the words that stand in it.
import type { QueryNode, TextNode } from "@/lib/domain/query";
import { termOf } from "./analyze";
import { fieldNamed } from "./read-field";
import { NEAR, OPERATOR } from "./query-token";
import { splitWords, type WordRun } from "./split-words";

const STAR_AFTER_WORD = /[\p{L}\p{M}\p{Nd}\p{Nl}\u00ad\u200c\u200d/]\*$/u;
const ODD_FIELD = /^\p{L}+:\S/u;
/** A field without a value. */
const EMPTY_FIELD = /^(\p{L}+):$/u;
/** A sign for any one letter, which other languages of queries have. */
const ANY_LETTER = /\?(?=[\p{L}\p{M}\p{Nd}])/gu;
/** Weights and blurs of other languages of queries (`tide^2`, `tide~`); their number is no word. */
const WEIGHT = /(?<=[\p{L}\p{M}\p{Nd}*])[~^]\d*(?:\.\d+)?(?![\p{L}\p{M}\p{Nd}])/gu;
const ODD_SIGN = /^[!~^]|[\p{L}\p{M}\p{Nd}*][~^]|\?[\p{L}\p{M}\p{Nd}]/u;

const LETTER = "[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d]";
const JOINT = "['’ʼ＇.,/／‐‑-]";
const DIGITS = "\\p{Nd}{1,3}";
/** A number with its decimals, or in groups of three; among other signs it would be a date, a list or a symbol. */
const NUMBER = new RegExp(
  `(?<!${LETTER}|${JOINT})(${DIGITS}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}+)?|${DIGITS}(?:\\.\\p{Nd}{3})+(?:,\\p{Nd}+)?|\\p{Nd}+[.,]\\p{Nd}+)` +
    `(?!${LETTER}|\\*|${JOINT}${LETTER}|[ \\u00a0]?[(（]\\p{Nd})`,
  "u",
);
const SLASH = /[/／]/u;
/** `2031/2032`: two years, a day and its month. */
const NUMBERS_BY_SLASH = /^\p{Nd}+(?:[/／]\p{Nd}+)+$/u;
/** How symbols begin, so that the beginning of one may be sought. */
const SYMBOL_BEGINNING = /^(?:\p{L}[/／]|[\p{Lu}/／.-]+$)/u;

/** The words in order; `isOdd` where the chunk has signs of query language that mean nothing there. */
export function wordsOfChunk(chunk: string): { nodes: TextNode[]; isOdd: boolean } {
  const text = inOneLine(chunk.replaceAll(WEIGHT, " "));
  const texts = searchableTexts(text);
  const isPrefix = STAR_AFTER_WORD.test(text) && STAR_AFTER_WORD.test(`${texts.at(-1)}*`);
  const nodes = texts.map((word, index) => textNode(word, isPrefix && index === texts.length - 1));
  const stars = chunk.split("*").length - 1;
  const used = nodes.at(-1)?.kind === "prefix" ? 1 : 0;
  return { nodes, isOdd: nodes.length === 0 || isOddField(chunk) || ODD_SIGN.test(chunk) || stars > used };
}

/** A word that reads as an operator stands in lower case, or in quotation marks where that is one, too. */
function textNode(word: string, isPrefix: boolean): TextNode {
  if (isPrefix) return { kind: "prefix", text: OPERATOR.test(word) ? word.toLowerCase() : word };
  if (OPERATOR.test(word)) return { kind: "word", text: word.toLowerCase() };
  const isPhrase = NEAR.test(word) || NUMBERS_BY_SLASH.test(word) || NUMBER.exec(word)?.[0] === word;
  return { kind: isPhrase ? "phrase" : "word", text: word };
}

function isOddField(chunk: string): boolean {
  const [, name] = EMPTY_FIELD.exec(chunk) ?? [];
  return ODD_FIELD.test(chunk) || (name !== undefined && fieldNamed(name) !== null);
}

/** Whether a phrase has signs that stand for letters, which mean nothing between quotation marks. */
export function isOddPhrase(text: string): boolean {
  return /\*|[\p{L}\p{M}\p{Nd}]\?[\p{L}\p{M}\p{Nd}]/u.test(text);
}

/** The phrase as it is kept: one line without quotation marks and stars; null where it holds no word. */
export function phraseOf(text: string): QueryNode | null {
  const line = inOneLine(text.replaceAll("*", " ").replaceAll(ANY_LETTER, " "));
  return searchableRuns(line).length === 0 ? null : { kind: "phrase", text: line };
}

/** Without quotation marks, and without the ends of lines, at which a word may be parted. */
function inOneLine(text: string): string {
  return text
    .replaceAll(/([-‐])\n/gu, "$1")
    .replaceAll(/["“”„«»「」『』\s]+/gu, " ")
    .trim();
}

/** The runs of a text that hold a word; a mark without its letter holds none. */
function searchableRuns(text: string): WordRun[] {
  return splitWords(text).filter(({ parts }) => parts.some(({ start, end }) => termOf(text.slice(start, end)) !== ""));
}

/** The texts of numbers, whose signs hold them together, and of the words around them. */
function searchableTexts(chunk: string): string[] {
  const pieces = chunk.split(NUMBER);
  const isBegun = STAR_AFTER_WORD.test(chunk);
  return pieces.flatMap((piece, at) => {
    if (at % 2 === 1) return [piece];
    return searchableWords(piece, isBegun && at === pieces.length - 1);
  });
}

/**
 * The texts of the runs. What reads otherwise by itself than among its neighbours is cut until each is one word; what a
 * slash joins that is no symbol (nor the beginning of one, which the last may be) is cut there.
 */
function searchableWords(chunk: string, mayBegin: boolean): string[] {
  return searchableRuns(chunk).flatMap(({ start, end }, at, runs) => {
    const text = chunk.slice(start, end);
    const begins = mayBegin && at === runs.length - 1;
    if (isJoinedBySlash(text, begins)) return text.split(SLASH).flatMap((part) => searchableWords(part, false));
    return text === chunk ? [text] : searchableWords(text, begins);
  });
}

/** `women/girls`: no symbol of a document is without a digit; only the beginning of one may be. */
function isJoinedBySlash(text: string, mayBegin: boolean): boolean {
  return SLASH.test(text) && !/\p{Nd}/u.test(text) && !(mayBegin && SYMBOL_BEGINNING.test(text));
}
