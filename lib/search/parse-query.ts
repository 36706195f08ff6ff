// Reads the query language: words, "phrases", -exclusion, OR, prefix*. Every string has a meaning.
import type { Query, QueryNode } from "@/lib/domain/query";
import { readQueryText, type QueryItem } from "./read-query-text";

/**
 * Parses what a user typed. Words side by side must all be found; `OR` joins its two neighbours and binds tighter, so
 * `a b OR c` means a and (b or c). Never throws: what has no meaning is searched as words where it has any, and listed.
 */
export function parseQuery(text: string): Query {
  const { items, misunderstood } = readQueryText(text);
  const groups = groupByOr(items, misunderstood);
  const nodes = groups.map((nodes) => combine("or", nodes));
  return { root: nodes.length === 0 ? null : combine("and", nodes), misunderstood };
}

function groupByOr(items: QueryItem[], misunderstood: string[]): QueryNode[][] {
  const groups: QueryNode[][] = [];
  items.forEach((item, index) => {
    if (item.kind === "or") {
      if (!joins(items, index)) misunderstood.push("OR");
      return;
    }
    const joined = items[index - 1]?.kind === "or" && joins(items, index - 1);
    const group = groups.at(-1);
    if (joined && group) group.push(item.node);
    else groups.push([item.node]);
  });
  return groups;
}

function joins(items: QueryItem[], index: number): boolean {
  return items[index - 1]?.kind === "operand" && items[index + 1]?.kind === "operand";
}

/** One node of the kind over all nodes; nested nodes of the same kind are merged, a single one stands for itself. */
function combine(kind: "and" | "or", nodes: QueryNode[]): QueryNode {
  const flat = nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
  const [only] = flat;
  return only && flat.length === 1 ? only : { kind, nodes: flat };
}
