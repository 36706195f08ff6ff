// The lexemes by which a word, a phrase or the beginning of a word is found.
import type { Pattern, TextNode } from "@/lib/domain/query";
import { joinedForm, partsOfRun, stemLexeme, symbolForms, termOf } from "./analyze";
import { lowerWord } from "./fold";
import { splitWords, type WordRun } from "./split-words";
import { languagesOfScript, stemsOf } from "./stem";

/** Beginnings that are written with a hyphen, apart, or in one with what follows. */
const JOINED_BEGINNING =
  /^(non|anti|counter|cyber|multi|post|semi|micro|macro|trans|cross|extra|pan|self|peace|co(?=[eo]))(\p{L}{4,})$/u;

/** A number in groups of three, and one that may be written so; few others are counts, and years are never. */
const GROUPED = /(?<![\p{Nd}.,])\p{Nd}{1,3}(?:,\p{Nd}{3})+(?!\p{Nd}|[.,]\p{Nd})/gu;
const ROUND = /^[1-9]\d{1,6}00$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The patterns of which a text that answers has at least one; never empty for a node of the parser. */
export function patternsOf({ kind, text }: TextNode): Pattern[] {
  const runs = splitWords(text);
  if (kind === "phrase") return uniquePatterns(phrasePatterns(text, runs));
  return uniquePatterns(
    runs.flatMap((run) => (kind === "prefix" ? prefixPatterns(text, run) : wordPatterns(text, run))),
  );
}

/** Each pattern once, empty ones left out. */
export function uniquePatterns(patterns: Pattern[]): Pattern[] {
  const byKey = new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern]));
  return [...byKey.values()].filter((pattern) => pattern.length > 0);
}

function exactly(words: string[]): Pattern {
  return words.map((word) => ({ lexeme: termOf(word), prefix: false })).filter(({ lexeme }) => lexeme !== "");
}

function asPrefix(pattern: Pattern): Pattern {
  return pattern.map((step, index) => ({ ...step, prefix: index === pattern.length - 1 }));
}

/** The word itself and its stems in each language that it may be of. */
function formsOf(word: string): Pattern[] {
  const term = termOf(word);
  const stems = languagesOfScript(term).flatMap((language) =>
    stemsOf(lowerWord(word), term, language).map((stem) => stemLexeme(stem, language)),
  );
  return [exactly([word]), ...stems.map((lexeme) => [{ lexeme, prefix: false }])];
}

function wordPatterns(text: string, run: WordRun): Pattern[] {
  const parts = partsOfRun(text, run);
  if (run.kind === "symbol") return [wholeSymbol(text, run)];
  if (run.kind === "unspaced") return [exactly(parts)];
  const joined = joinedForm(text, run);
  if (run.kind === "plain") return [...formsOf(parts.join("")), ...parts.map((word) => exactly(apartOf(word)))];
  return [exactly(parts), ...(joined === null ? [] : formsOf(joined))];
}

function wholeSymbol(text: string, run: WordRun): Pattern {
  return [{ lexeme: symbolForms(text, run)[0] ?? termOf(text.slice(run.start, run.end)), prefix: false }];
}

function prefixPatterns(text: string, run: WordRun): Pattern[] {
  if (run.kind === "symbol") return [asPrefix(wholeSymbol(text, run))];
  const joined = joinedForm(text, run);
  return [asPrefix(exactly(partsOfRun(text, run))), ...(joined === null ? [] : [asPrefix(exactly([joined]))])];
}

/** `nonproliferation` as two words, `150000` as `150,000` is indexed; a word without such a beginning as it is. */
function apartOf(word: string): string[] {
  if (ROUND.test(word) && !YEAR.test(word)) return word.split(/(?=(?:\d{3})+$)/);
  const [, beginning, rest] = JOINED_BEGINNING.exec(termOf(word)) ?? [];
  return beginning && rest ? [beginning, rest] : [word];
}

/** The words in order; further patterns have its hyphened words in one, or its joined words apart. */
function phrasePatterns(text: string, runs: WordRun[]): Pattern[] {
  const apart = runs.flatMap((run) => partsOfRun(text, run));
  const joined = runs.flatMap((run) => joinedForm(text, run) ?? partsOfRun(text, run));
  return [exactly(apart), exactly(joined), exactly(apart.flatMap(apartOf)), exactly(inOneNumber(text, runs))];
}

/** The words with each number that is written in groups in one; `[]` where there is none. */
function inOneNumber(text: string, runs: WordRun[]): string[] {
  if (!runs.some(({ kind }) => kind === "plain") || text.search(GROUPED) < 0) return [];
  const inOne = text.replaceAll(GROUPED, (grouped) => {
    const number = grouped.replaceAll(",", "");
    return YEAR.test(number) ? grouped : number;
  });
  return splitWords(inOne).flatMap((run) => partsOfRun(inOne, run));
}
