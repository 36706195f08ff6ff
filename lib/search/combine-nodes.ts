// Builds the tree of a query so that every meaning has one shape.
import type { QueryNode } from "@/lib/domain/query";

/** One node of the kind over all nodes; nested nodes of the same kind are merged, a single one stands for itself. */
export function combine(kind: "and" | "or", nodes: QueryNode[]): QueryNode | null {
  const flat = nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
  const [only] = flat;
  if (!only) return null;
  return flat.length === 1 ? only : { kind, nodes: flat };
}

/** The opposite; that of an exclusion is what it excluded. */
export function negate(node: QueryNode): QueryNode {
  return node.kind === "not" ? node.node : { kind: "not", node };
}

/** How many words, phrases and fields the node asks for. */
export function countOperands(node: QueryNode): number {
  if (node.kind === "not") return countOperands(node.node);
  if (!("nodes" in node)) return 1;
  return node.nodes.reduce((sum, child) => sum + countOperands(child), 0);
}
