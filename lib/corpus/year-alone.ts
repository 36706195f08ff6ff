// Days in a query pass over statements of which only the year is known: counts these, and asks for whole years instead.
import type { PlannedNode, QueryNode } from "@/lib/domain/query";

interface DateNode {
  kind: "date";
  from: string | null;
  to: string | null;
}

/** What both trees have in common, so that dates are replaced in either by the same walk. */
type Tree = DateNode | { kind: "not"; node: Tree } | { kind: "and" | "or"; nodes: Tree[] };

/** The query with the years that its days lie in; null where it asks for whole years already, or for no date. */
export function byWholeYears(root: QueryNode | null): QueryNode | null {
  const widened = root && mapDates(root as Tree, wholeYears);
  return widened === root ? null : widened;
}

/**
 * A plan of the statements that `root` leaves out because only their year is known, and some of that year lies outside
 * of the days asked for; null where it can leave out none.
 */
export function leftOutByDays(root: PlannedNode | null): PlannedNode | null {
  const wider = root && mapDates(root as Tree, (date) => ({ kind: "or", nodes: [date, ofYearAlone(date)] }));
  if (!root || wider === root) return null;
  return { kind: "and", nodes: [wider as PlannedNode, { kind: "not", node: root }] };
}

/** Excluded days leave nothing out: what is not known to lie within them stays. */
function mapDates(node: Tree, replaced: (date: DateNode) => Tree): Tree {
  if (node.kind === "date") return isOfWholeYears(node) ? node : replaced(node);
  if (node.kind !== "and" && node.kind !== "or") return node;
  const nodes = node.nodes.map((child) => mapDates(child, replaced));
  return nodes.every((child, at) => child === node.nodes[at]) ? node : { ...node, nodes };
}

function isOfWholeYears({ from, to }: DateNode): boolean {
  return (from === null || from.endsWith("-01-01")) && (to === null || to.endsWith("-12-31"));
}

function wholeYears({ from, to }: DateNode): DateNode {
  return { kind: "date", from: from && `${from.slice(0, 4)}-01-01`, to: to && `${to.slice(0, 4)}-12-31` };
}

/** Within its whole years, but neither before nor within nor after its days. */
function ofYearAlone(date: DateNode): Tree {
  const whole = wholeYears(date);
  const before: DateNode = { kind: "date", from: whole.from, to: date.from };
  const after: DateNode = { kind: "date", from: date.to, to: whole.to };
  const apart = [date, ...(date.from === null ? [] : [before]), ...(date.to === null ? [] : [after])];
  return { kind: "and", nodes: [whole, ...apart.map((node): Tree => ({ kind: "not", node }))] };
}
