// A query in two forms: as the user meant it (`Query`), and as every engine runs it (`QueryPlan`).
import type { FacetKind } from "./facet";

/** Fields of the query language whose value is a name, a code or a symbol; `date` is a node of its own. */
export const QUERY_FIELDS = ["speaker", "delegation", "organ", "group", "theme", "threat", "lang", "cites"] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** Characters of a query that are read; what is longer is cut. */
export const LONGEST_QUERY = 2_000;

/** How many words NEAR may reach over at most. */
export const GREATEST_DISTANCE = 50;

/** What words a paragraph holds: a word in any of its forms, exact words in their order, words that begin so. */
export interface TextNode {
  kind: "word" | "phrase" | "prefix";
  text: string;
}

/** That the statement's record has a value, which a name, a code or a symbol says. */
export interface FieldNode {
  kind: "field";
  field: QueryField;
  text: string;
}

/**
 * What was asked. `near`: both within `distance` words of one another in one paragraph, in either order. `field`: the
 * statement's record has that value. `date`: days YYYY-MM-DD, both included, null where open. `and` holds where each
 * part stands anywhere in the statement.
 */
export type QueryNode =
  | TextNode
  | { kind: "near"; distance: number; nodes: [TextNode, TextNode] }
  | FieldNode
  | { kind: "date"; from: string | null; to: string | null }
  | { kind: "not"; node: QueryNode }
  | { kind: "and" | "or"; nodes: QueryNode[] };

/** What becomes of what was not understood: left out since the query is too long, ignored, or searched as plain words. */
export const FATES = ["leftOut", "ignored", "words"] as const;

/** A part of a query that was not understood, as it was typed. */
export interface Misunderstood {
  kind: (typeof FATES)[number];
  text: string;
}

/** `root` is null where the text asks for nothing (all statements); `misunderstood` has each part once. */
export interface Query {
  root: QueryNode | null;
  misunderstood: Misunderstood[];
}

/** One place of a pattern: a lexeme of the analyzer, or the beginning of one. */
export interface PlannedStep {
  lexeme: string;
  prefix: boolean;
}

/** Words that stand at positions that follow one another, step by step. */
export type Pattern = PlannedStep[];

/**
 * A term matches a paragraph that holds one of its patterns. Where `near` is set, one of the patterns there must stand
 * in the same paragraph, before or after, with no word in common, so that from the last word of the first to the first
 * word of the second are at most `distance` positions (1: side by side).
 */
export interface PlannedTerm {
  patterns: Pattern[];
  near: { patterns: Pattern[]; distance: number } | null;
}

/** The same tree over terms (an index of the plan's terms), values of facets (any of them) and days. */
export type PlannedNode =
  | { kind: "term"; term: number }
  | { kind: "facet"; facet: FacetKind; values: string[] }
  | { kind: "date"; from: string | null; to: string | null }
  | { kind: "not"; node: PlannedNode }
  | { kind: "and" | "or"; nodes: PlannedNode[] };

/** `sought` are the terms that a hit is ranked and marked by: those that are not excluded. */
export interface QueryPlan {
  root: PlannedNode | null;
  terms: PlannedTerm[];
  sought: number[];
}

/** A statement as a plan sees it. `days` are the first and last day (YYYY-MM-DD) that it may have been given on. */
export interface PlanSubject {
  holds(term: number): boolean;
  has(facet: FacetKind, value: string): boolean;
  days: { first: string; last: string } | null;
}

/** True where the statement answers the plan. One whose date is not known answers no date. */
export function answersPlan(node: PlannedNode | null, statement: PlanSubject): boolean {
  switch (node?.kind) {
    case undefined:
      return true;
    case "term":
      return statement.holds(node.term);
    case "facet":
      return node.values.some((value) => statement.has(node.facet, value));
    case "date":
      return liesWithin(statement.days, node);
    case "not":
      return !answersPlan(node.node, statement);
    case "and":
      return node.nodes.every((child) => answersPlan(child, statement));
    case "or":
      return node.nodes.some((child) => answersPlan(child, statement));
  }
}

function liesWithin(days: PlanSubject["days"], { from, to }: { from: string | null; to: string | null }): boolean {
  return days !== null && (from === null || days.first >= from) && (to === null || days.last <= to);
}
