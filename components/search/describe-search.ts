// Says in words what a search asks for, so that a reader sees what was searched.
import { FACET_KINDS, type Facet, type FacetKind, type Filters } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import type { QueryField, QueryNode } from "@/lib/domain/query";
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
    const nodes = !root ? [] : root.kind === "and" ? root.nodes : [root];
    const facts = nodes.filter((node) => node.kind === "field" || node.kind === "date");
    const excluded = nodes.filter((node) => node.kind === "not");
    const wanted = nodes.filter((node) => !["field", "date", "not"].includes(node.kind));
    const { said } = this.words;
    return [
      ...(wanted.length > 0
        ? [
            `${said.with} ${listOf(
              wanted.map((node) => this.describe(node)),
              said.and,
            )}`,
          ]
        : []),
      ...excluded.map(({ node }) => `${saysFact(node) ? said.not : said.without} ${this.describe(node)}`),
      ...facts.map((node) => this.describe(node)),
    ];
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
        return saysFact(node.node) ? `${said.not} ${this.describe(node.node)}` : said.but(this.describe(node.node));
      case "and":
        return said.both(
          listOf(
            node.nodes.map((child) => this.describe(child)),
            said.and,
          ),
        );
      case "or":
        return said.either(
          listOf(
            node.nodes.map((child) => this.describe(child)),
            said.or,
          ),
        );
    }
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

function filterParts({ chosen, excluded, years }: Filters, facets: Facet[], words: SearchWording, locale: Locale) {
  const { said } = words;
  const labels = (kind: FacetKind, values: string[]) => values.map((value) => labelOf(facets, kind, value, locale));
  const parts = FACET_KINDS.flatMap((kind) => [
    ...(chosen[kind]?.length ? [`${said.facets[kind]} ${listOf(labels(kind, chosen[kind]), said.or)}`] : []),
    ...(excluded[kind]?.length
      ? [`${said.not} ${said.facets[kind]} ${listOf(labels(kind, excluded[kind]), said.or)}`]
      : []),
  ]);
  return years ? [...parts, words.years(years.from, years.to)] : parts;
}

/** The label of a value that is set in a facet. */
export function labelOf(facets: readonly Facet[], kind: FacetKind, value: string, locale: Locale): string {
  const known = facets.find((facet) => facet.kind === kind)?.values.find((entry) => entry.value === value);
  return valueLabel(kind, known ?? { value, label: value }, locale);
}

function listOf(parts: string[], joint: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${joint} ${parts.at(-1)}`;
}
