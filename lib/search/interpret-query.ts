// Says in words what a query asks for, so that a reader sees what was searched.
import type { FacetKind } from "@/lib/domain/facet";
import type { Query, QueryNode } from "@/lib/domain/query";
import type { Interpretation } from "@/lib/domain/search";

/** The chosen values of a facet by their labels. */
export interface ChosenFilter {
  kind: FacetKind;
  labels: string[];
}

const FILTER_WORDS: Record<FacetKind, string> = {
  delegation: "by",
  year: "from",
  organ: "at",
  theme: "with the priority theme",
  threat: "naming the threat",
  language: "in",
};

/** One sentence without its full stop: “Statements with “cyber”, without “war”, by Japan or France, from 2024”. */
export function interpretQuery(query: Query, filters: ChosenFilter[]): Interpretation {
  const parts = [...conditionsOf(query.root), ...filters.filter(({ labels }) => labels.length > 0).map(filterWords)];
  const sentence = parts.length === 0 ? "All statements" : `Statements ${parts.join(", ")}`;
  return { sentence, misunderstood: [...new Set(query.misunderstood)] };
}

function filterWords({ kind, labels }: ChosenFilter): string {
  return `${FILTER_WORDS[kind]} ${anyOf(labels)}`;
}

function anyOf(labels: string[]): string {
  return labels.length < 2 ? labels.join("") : `${labels.slice(0, -1).join(", ")} or ${labels.at(-1)}`;
}

function allOf(labels: string[]): string {
  return labels.length < 2 ? labels.join("") : `${labels.slice(0, -1).join(", ")} and ${labels.at(-1)}`;
}

function conditionsOf(root: QueryNode | null): string[] {
  if (!root) return [];
  const nodes = root.kind === "and" ? root.nodes : [root];
  const wanted = nodes.filter((node) => node.kind !== "not").map(describe);
  const excluded = nodes.filter((node) => node.kind === "not").map(({ node }) => describe(node));
  return [...(wanted.length > 0 ? [`with ${allOf(wanted)}`] : []), ...excluded.map((words) => `without ${words}`)];
}

function describe(node: QueryNode): string {
  switch (node.kind) {
    case "word":
      return `“${node.text}”`;
    case "phrase":
      return `the exact words “${node.text}”`;
    case "prefix":
      return `words that begin with “${node.text}”`;
    case "not":
      return `anything but ${describe(node.node)}`;
    case "and":
      return `both ${allOf(node.nodes.map(describe))}`;
    case "or":
      return `either ${anyOf(node.nodes.map(describe))}`;
  }
}
