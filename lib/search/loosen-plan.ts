// Lets a query that finds nothing find the statements that hold some of its words.
import type { PlannedNode, QueryPlan } from "@/lib/domain/query";

/**
 * The plan with OR in place of AND between its words; what is excluded, fields and dates must still hold. Null where
 * nothing would change: fewer than two parts are sought.
 */
export function loosenPlan<T extends QueryPlan>(plan: T): T | null {
  if (plan.root?.kind !== "and") return null;
  const words = plan.root.nodes.filter(seeksWords);
  if (words.length < 2) return null;
  const others = plan.root.nodes.filter((node) => !seeksWords(node));
  const either: PlannedNode = { kind: "or", nodes: words };
  return { ...plan, root: others.length === 0 ? either : { kind: "and", nodes: [either, ...others] } };
}

function seeksWords(node: PlannedNode): boolean {
  return node.kind === "term" || ((node.kind === "or" || node.kind === "and") && node.nodes.some(seeksWords));
}
