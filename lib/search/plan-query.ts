// Turns a query into the lexemes that it looks for, once for all engines and for the marks on the page.
import type { PlannedNode, PlannedStep, PlannedTerm, Query, QueryNode, QueryPlan } from "@/lib/domain/query";
import { joinedForm, partsOfRun, stemLexeme, symbolForms, termOf } from "./analyze";
import { lowerWord } from "./fold";
import { splitWords, type WordRun } from "./split-words";
import { languagesOfScript, stemsOf } from "./stem";

type Pattern = PlannedStep[];

/** The plan of a query; equal terms are planned once. */
export function planQuery({ root }: Query): QueryPlan {
  const terms = new Map<string, { index: number; term: PlannedTerm }>();
  const plannedRoot = root && planNode(root, terms);
  return {
    root: plannedRoot,
    terms: [...terms.values()].map(({ term }) => term),
    sought: plannedRoot ? [...new Set(soughtTerms(plannedRoot))].sort((a, b) => a - b) : [],
  };
}

function planNode(node: QueryNode, terms: Map<string, { index: number; term: PlannedTerm }>): PlannedNode {
  if (node.kind === "not") return { kind: "not", node: planNode(node.node, terms) };
  if ("nodes" in node) {
    return { kind: node.kind, nodes: node.nodes.map((child) => planNode(child, terms)) };
  }
  const term = { patterns: uniquePatterns(patternsOf(node.kind, node.text)) };
  const key = JSON.stringify(term);
  const known = terms.get(key) ?? { index: terms.size, term };
  terms.set(key, known);
  return { kind: "term", term: known.index };
}

function soughtTerms(node: PlannedNode, excluded = false): number[] {
  if (node.kind === "term") return excluded ? [] : [node.term];
  if (node.kind === "not") return soughtTerms(node.node, !excluded);
  return node.nodes.flatMap((child) => soughtTerms(child, excluded));
}

function patternsOf(kind: "word" | "phrase" | "prefix", text: string): Pattern[] {
  const runs = splitWords(text);
  if (kind === "phrase") return phrasePatterns(text, runs);
  return runs.flatMap((run) => (kind === "prefix" ? prefixPatterns(text, run) : wordPatterns(text, run)));
}

function uniquePatterns(patterns: Pattern[]): Pattern[] {
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
  if (run.kind === "plain") return formsOf(parts.join(""));
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

/** The words in order; a second pattern has its hyphened words in one (`nuclear nonproliferation treaty`). */
function phrasePatterns(text: string, runs: WordRun[]): Pattern[] {
  const apart = runs.flatMap((run) => partsOfRun(text, run));
  const joined = runs.flatMap((run) => joinedForm(text, run) ?? partsOfRun(text, run));
  return [exactly(apart), exactly(joined)];
}
