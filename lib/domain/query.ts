// A query in two forms: as the user meant it (`Query`), and as every engine runs it (`QueryPlan`).

/**
 * What was asked. `word` matches a word in any of its forms, `phrase` exact words in their order within one paragraph,
 * `prefix` words that begin so. `and` holds where each part stands anywhere in the statement.
 */
export type QueryNode =
  | { kind: "word" | "phrase" | "prefix"; text: string }
  | { kind: "not"; node: QueryNode }
  | { kind: "and" | "or"; nodes: QueryNode[] };

/** `root` is null where the text asks for nothing (all statements); `misunderstood` lists what has no meaning here. */
export interface Query {
  root: QueryNode | null;
  misunderstood: string[];
}

/** One place of a pattern: a lexeme of the analyzer, or the beginning of one. */
export interface PlannedStep {
  lexeme: string;
  prefix: boolean;
}

/** A term matches a paragraph where the steps of one of its patterns stand at positions that follow one another. */
export interface PlannedTerm {
  patterns: PlannedStep[][];
}

/** The same tree over terms; `term` is an index of the plan's terms. */
export type PlannedNode =
  { kind: "term"; term: number } | { kind: "not"; node: PlannedNode } | { kind: "and" | "or"; nodes: PlannedNode[] };

/** `sought` are the terms that a hit is ranked and marked by: those that are not excluded. */
export interface QueryPlan {
  root: PlannedNode | null;
  terms: PlannedTerm[];
  sought: number[];
}

/** True where a statement answers the plan, given whether it holds a term in one of its paragraphs. */
export function answersPlan(node: PlannedNode | null, holds: (term: number) => boolean): boolean {
  switch (node?.kind) {
    case undefined:
      return true;
    case "term":
      return holds(node.term);
    case "not":
      return !answersPlan(node.node, holds);
    case "and":
      return node.nodes.every((child) => answersPlan(child, holds));
    case "or":
      return node.nodes.some((child) => answersPlan(child, holds));
  }
}
