// Says in words what a search asks for, so that a reader sees what was searched.
import { FACET_KINDS, type Facet, type FacetKind, type Filters } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import type { QueryField, QueryNode } from "@/lib/domain/query";
import { yearText } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";
import type { SearchWording } from "./search-wording-en";
import { valueLabel } from "./value-label";

const FACET_OF_FIELD: Record<QueryField, FacetKind> = {
  ...{ speaker: "speaker", delegation: "delegation", organ: "organ", group: "group" },
  ...{ theme: "theme", threat: "threat", lang: "language", cites: "cites" },
};

/** One sentence without its full stop: “Statements with “cyber”, without “war”, by Japan or France, from 2024”. */
export function describeSearch(root: QueryNode | null, filters: Filters, facets: Facet[], locale: Locale): string {
  const words = SEARCH_WORDING[locale];
  const parts = [...new Describer(words, locale).conditions(root), ...filterParts(filters, facets, words, locale)];
  return parts.length === 0 ? words.said.all : words.said.statements(parts.join(", "));
}

class Describer {
  constructor(
    private readonly words: SearchWording,
    private readonly locale: Locale,
  ) {}

  /** What is wanted, what is not, and what the record must say, each as a part of the sentence. */
  conditions(root: QueryNode | null): string[] {
    const nodes = (!root ? [] : root.kind === "and" ? root.nodes : [root]).flatMap(oneByOne);
    const facts = nodes.filter((node) => node.kind !== "not" && saysFact(node));
    const excluded = nodes.filter((node) => node.kind === "not");
    const wanted = nodes.filter((node) => node.kind !== "not" && !saysFact(node)).map((node) => this.describe(node));
    const { said } = this.words;
    return [
      ...(wanted.length > 0 ? [`${said.with} ${listOf(wanted, said.and)}`] : []),
      ...[...excluded, ...facts].map((node) => this.clause(node)),
    ];
  }

  /** With the preposition that belongs to it, so that it may stand beside what has another. */
  private clause(node: QueryNode): string {
    const { said } = this.words;
    if (node.kind === "not") {
      return saysFact(node) ? `${said.not} ${this.clause(node.node)}` : `${said.without} ${this.describe(node.node)}`;
    }
    if (!saysFact(node)) return `${said.with} ${this.describe(node)}`;
    if (node.kind === "or") return this.sameField(node.nodes) ?? said.either(this.clauses(node.nodes));
    return node.kind === "and" ? said.both(listOf(this.clauses(node.nodes), said.and)) : this.describe(node);
  }

  private clauses(nodes: QueryNode[]): string[] {
    return nodes.map((node) => this.clause(node));
  }

  /** Alternatives in one field are a list of its values, as they are in a filter. */
  private sameField(nodes: QueryNode[]): string | null {
    const fields = nodes.filter((node) => node.kind === "field");
    const [first] = fields;
    if (!first || fields.length < nodes.length || fields.some(({ field }) => field !== first.field)) return null;
    const { said } = this.words;
    const values = fields.map(({ field, text }) => this.valueOf(field, text));
    return `${said.fields[first.field]} ${listOf(values, said.or)}`;
  }

  private describe(node: QueryNode): string {
    const { said } = this.words;
    switch (node.kind) {
      case "word":
      case "phrase":
      case "prefix":
        return said[node.kind](node.text);
      case "near":
        return said.near(this.describe(node.nodes[0]), this.describe(node.nodes[1]), node.distance);
      case "field":
        return `${said.fields[node.field]} ${this.valueOf(node.field, node.text)}`;
      case "date":
        return said.dates(node.from, node.to);
      case "not":
        return said.but(this.describe(node.node));
      case "and":
        return said.both(listOf(this.describeAll(node.nodes), said.and));
      case "or":
        return said.either(this.describeAll(node.nodes));
    }
  }

  private describeAll(nodes: QueryNode[]): string[] {
    return nodes.map((node) => this.describe(node));
  }

  private valueOf(field: QueryField, text: string): string {
    return valueLabel(FACET_OF_FIELD[field], { value: text, label: `“${text}”` }, this.locale);
  }
}

/** Facts of the record bring their own preposition (“with the priority theme …”), words do not. */
function saysFact(node: QueryNode): boolean {
  if (node.kind === "and" || node.kind === "or") return node.nodes.some(saysFact);
  return node.kind === "not" ? saysFact(node.node) : node.kind === "field" || node.kind === "date";
}

/** “Neither this nor that” as two exclusions, where each part has a preposition of its own. */
function oneByOne(node: QueryNode): QueryNode[] {
  if (node.kind !== "not" || node.node.kind !== "or" || !saysFact(node)) return [node];
  return node.node.nodes.flatMap((child) => oneByOne(child.kind === "not" ? child.node : { kind: "not", node: child }));
}

function filterParts({ chosen, excluded, years }: Filters, facets: Facet[], words: SearchWording, locale: Locale) {
  const { said } = words;
  const labels = (kind: FacetKind, values: string[]) => values.map((value) => labelOf(facets, kind, value, locale));
  const parts = FACET_KINDS.flatMap((kind) => [
    ...(chosen[kind]?.length ? [`${said.facets[kind]} ${listOf(labels(kind, chosen[kind]), said.or)}`] : []),
    ...(excluded[kind]?.length
      ? [`${said.not} ${said.facets[kind]} ${listOf(labels(kind, excluded[kind]), said.or)}`]
      : []),
  ]);
  return years ? [...parts, said.dates(yearText(years.from), yearText(years.to))] : parts;
}

/** The label of a value that is set in a facet. */
export function labelOf(facets: readonly Facet[], kind: FacetKind, value: string, locale: Locale): string {
  const known = facets.find((facet) => facet.kind === kind)?.values.find((entry) => entry.value === value);
  return valueLabel(kind, known ?? { value, label: value }, locale);
}

function listOf(parts: string[], joint: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${joint} ${parts.at(-1)}`;
}
