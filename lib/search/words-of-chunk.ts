// Reads a run of characters without spaces, quotation marks and parentheses as the words that stand in it.
import type { QueryNode, TextNode } from "@/lib/domain/query";
import { termOf } from "./analyze";
import { OPERATOR } from "./query-token";
import { splitWords, type WordRun } from "./split-words";

const STAR_AFTER_WORD = /[\p{L}\p{M}\p{Nd}\p{Nl}\u00ad\u200c\u200d/]\*$/u;
const ODD_FIELD = /^\p{L}+:\S/u;

/** The words in order; `isOdd` where the chunk has signs of query language that mean nothing there. */
export function wordsOfChunk(chunk: string): { nodes: TextNode[]; isOdd: boolean } {
  const texts = searchableWords(chunk);
  const isPrefix = STAR_AFTER_WORD.test(chunk) && STAR_AFTER_WORD.test(`${texts.at(-1)}*`);
  const nodes = texts.map((text, index): TextNode => {
    const kind = isPrefix && index === texts.length - 1 ? "prefix" : "word";
    return { kind, text: OPERATOR.test(text) ? text.toLowerCase() : text };
  });
  const stars = chunk.split("*").length - 1;
  const used = nodes.at(-1)?.kind === "prefix" ? 1 : 0;
  return { nodes, isOdd: nodes.length === 0 || ODD_FIELD.test(chunk) || stars > used };
}

/** The phrase as it is kept: one line without quotation marks; null where it holds no word. */
export function phraseOf(text: string): QueryNode | null {
  const line = text
    .replaceAll(/([-‐])\n/gu, "$1")
    .replaceAll(/["“”„«»「」『』\s]+/gu, " ")
    .trim();
  return searchableRuns(line).length === 0 ? null : { kind: "phrase", text: line };
}

/** The runs of a text that hold a word; a mark without its letter holds none. */
function searchableRuns(text: string): WordRun[] {
  return splitWords(text).filter(({ parts }) => parts.some(({ start, end }) => termOf(text.slice(start, end)) !== ""));
}

/** The texts of the runs. What reads otherwise by itself than among its neighbours is cut until each is one word. */
function searchableWords(chunk: string): string[] {
  return searchableRuns(chunk).flatMap(({ start, end }) => {
    const text = chunk.slice(start, end);
    return text === chunk ? [text] : searchableWords(text);
  });
}
