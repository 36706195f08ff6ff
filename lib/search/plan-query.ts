// Turns a query into the lexemes and values that it looks for, once for all engines and for the marks on the page.
import type { FacetKind } from "@/lib/domain/facet";
import type {
  Pattern,
  PlannedNode,
  PlannedTerm,
  Query,
  QueryField,
  QueryNode,
  QueryPlan,
  TextNode,
} from "@/lib/domain/query";
import { earlierHolder } from "@/lib/domain/taxonomy/name-at-time";
import { datedSymbolOf, type DatedSymbol } from "./dated-symbol";
import { namesAmong } from "./names-among";
import { patternsOf, uniquePatterns } from "./patterns-of";
import { synonymsOf } from "./synonyms";

/** The values of a facet that a field of the query means: all speakers of a name, for example. */
export type FieldValues = (field: QueryField, text: string) => string[];

/** Words that are searched beside those typed, each name once. */
export interface UsedSynonym {
  typed: string;
  also: string[];
}

interface PlanOptions {
  fieldValues?: FieldValues;
  synonyms?: boolean;
}

const FACET_OF_FIELD: Record<QueryField, FacetKind> = {
  speaker: "speaker",
  delegation: "delegation",
  organ: "organ",
  group: "group",
  theme: "theme",
  threat: "threat",
  lang: "language",
  cites: "cites",
};

/**
 * The plan of a query; equal terms are planned once. Without `fieldValues` the text of a field is its one value, and
 * without `synonyms` none are searched.
 */
export function planQuery(query: Query, options: PlanOptions = {}): QueryPlan & { usedSynonyms: UsedSynonym[] } {
  const planner = new Planner(options);
  const root = query.root && planner.plan(query.root, false);
  const terms = [...planner.terms.values()];
  const sought = root ? [...new Set(soughtTerms(root))].filter((term) => !planner.unsought.has(term)) : [];
  const used = new Map(planner.used.map((synonym) => [synonym.typed, synonym]));
  return { root, terms, sought: sought.sort((a, b) => a - b), usedSynonyms: [...used.values()] };
}

class Planner {
  readonly terms = new Map<string, PlannedTerm>();
  readonly used: UsedSynonym[] = [];
  /** Terms that only tell statements apart; no hit is ranked or marked by them, also where the whole is excluded. */
  readonly unsought = new Set<number>();
  private readonly fieldValues: FieldValues;
  private readonly synonyms: boolean;

  constructor({ fieldValues = (_, text) => [text], synonyms = false }: PlanOptions) {
    this.fieldValues = fieldValues;
    this.synonyms = synonyms;
  }

  /** What is excluded is excluded as it was typed, without synonyms. */
  plan(node: QueryNode, excluded: boolean): PlannedNode {
    switch (node.kind) {
      case "field":
        return this.planField(node);
      case "date":
        return node;
      case "near":
        return this.planNear(node);
      case "not":
        return { kind: "not", node: this.plan(node.node, !excluded) };
      case "and":
        return { kind: "and", nodes: this.planAll(node.nodes, excluded) };
      case "or":
        return { kind: "or", nodes: node.nodes.map((child) => this.plan(child, excluded)) };
      default:
        return this.planText(node, excluded);
    }
  }

  /** A State whose seat another one took over has the statements of that seat in its own time. */
  private planField({ field, text }: QueryNode & { kind: "field" }): PlannedNode {
    const named: PlannedNode = { kind: "facet", facet: FACET_OF_FIELD[field], values: this.fieldValues(field, text) };
    const earlier = field === "delegation" ? earlierHolder(text) : null;
    if (!earlier) return named;
    const after: PlannedNode = { kind: "date", from: earlier.until, to: null };
    const nodes: PlannedNode[] = [named, { kind: "date", from: null, to: earlier.last }, { kind: "not", node: after }];
    return { kind: "and", nodes };
  }

  /** Words side by side may be a name (`North Korea`), whose other names may stand in their place. */
  private planAll(nodes: QueryNode[], excluded: boolean): PlannedNode[] {
    const names = this.synonyms && !excluded ? namesAmong(nodes) : [];
    const planned: PlannedNode[] = [];
    for (let at = 0; at < nodes.length; at++) {
      const name = names.find(({ from }) => from === at);
      const node = nodes[at];
      if (name) planned.push(this.planName(name.nodes, name.text));
      else if (node) planned.push(this.plan(node, excluded));
      if (name) at += name.nodes.length - 1;
    }
    return planned;
  }

  private planName(nodes: TextNode[], text: string): PlannedNode {
    const also = this.otherNames(text);
    const words: PlannedNode = { kind: "and", nodes: nodes.map((node) => this.textTerm([node])) };
    return { kind: "or", nodes: [words, this.textTerm(also.map(asPhrase))] };
  }

  private planText(node: TextNode, excluded: boolean): PlannedNode {
    const dated = datedSymbolOf(node);
    if (dated) return this.planDatedSymbol(dated);
    const also = excluded || node.kind === "prefix" ? [] : this.otherNames(node.text);
    return this.textTerm([node, ...also.map(asPhrase)]);
  }

  /** The record has a symbol without its year: what holds it counts unless its number has other years beside it alone. */
  private planDatedSymbol({ symbol, numberOfYear, numberOfAnyYear }: DatedSymbol): PlannedNode {
    const [cited, ofYear, ofAnyYear] = [this.term([symbol]), this.term([numberOfYear]), this.term([numberOfAnyYear])];
    this.unsought.add(ofAnyYear.term);
    const withYear: PlannedNode = { kind: "and", nodes: [cited, ofYear] };
    const withoutYear: PlannedNode = { kind: "and", nodes: [cited, { kind: "not", node: ofAnyYear }] };
    return { kind: "or", nodes: [withYear, withoutYear] };
  }

  private planNear({ nodes: [first, second], distance }: QueryNode & { kind: "near" }): PlannedNode {
    return this.textTerm([first], { patterns: patternsOf(second), distance });
  }

  private otherNames(typed: string): string[] {
    const also = this.synonyms ? synonymsOf(typed) : [];
    if (also.length > 0) this.used.push({ typed, also });
    return also;
  }

  private textTerm(nodes: TextNode[], near: PlannedTerm["near"] = null): PlannedNode {
    return this.term(uniquePatterns(nodes.flatMap(patternsOf)), near);
  }

  private term(patterns: Pattern[], near: PlannedTerm["near"] = null): PlannedNode & { kind: "term" } {
    const term: PlannedTerm = { patterns, near };
    const key = JSON.stringify(term);
    if (!this.terms.has(key)) this.terms.set(key, term);
    return { kind: "term", term: [...this.terms.keys()].indexOf(key) };
  }
}

function asPhrase(text: string): TextNode {
  return { kind: "phrase", text };
}

function soughtTerms(node: PlannedNode, excluded = false): number[] {
  if (node.kind === "term") return excluded ? [] : [node.term];
  if (node.kind === "not") return soughtTerms(node.node, !excluded);
  return "nodes" in node ? node.nodes.flatMap((child) => soughtTerms(child, excluded)) : [];
}
