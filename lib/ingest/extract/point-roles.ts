// What part each sentence plays in the lists of a statement: a counted point, what elaborates one, or neither.
import type { Point } from "./enumerated-points";

/**
 * `long`: of a list that is a plan of the whole statement; `short`: of another one in words; `after` stands behind the
 * last point, as far as points stand apart.
 */
export type PointRole =
  | "none"
  | "outside long"
  | `${"point" | "between" | "after"} ${"long" | "short"}`
  | `${"item" | "under item"} ${string}`;

/** From this share of a statement on, a list that is counted in words is its plan. */
const PLAN_SHARE = 0.33;

/** The role of each of `count` sentences; points counted in words go before others. */
export function pointRoles(lists: readonly (readonly Point[])[], count: number): PointRole[] {
  const roles: PointRole[] = Array.from({ length: count }, () => "none");
  const inWords = lists.filter((list) => list[0]?.kind === "words");
  if (inWords.some((list) => isPlan(list, count))) roles.fill("outside long");
  for (const list of lists.filter((each) => !inWords.includes(each))) markItems(roles, list);
  for (const list of inWords) markPoints(roles, list);
  return roles;
}

/** True of a list in words that counts its second point too, not only "first … lastly". */
export const isCounted = (list: readonly Point[]): boolean => list[0]?.kind === "words" && list[1]?.number === 2;

/** True of a counted list that, with its elaborations, fills a large part of the statement. */
export function isPlan(list: readonly Point[], count: number): boolean {
  const { first, end } = reachOf(list);
  return isCounted(list) && Math.min(end, count) - first >= PLAN_SHARE * count;
}

/** From the first point to where the last one's elaboration ends, if it is as long as the others. */
function reachOf(list: readonly Point[]): { first: number; last: number; end: number } {
  const [first, last] = [list[0]?.index ?? 0, list.at(-1)?.index ?? 0];
  return { first, last, end: last + Math.max(1, Math.ceil((last - first) / Math.max(1, list.length - 1))) };
}

function markPoints(roles: PointRole[], list: readonly Point[]): void {
  const length = isPlan(list, roles.length) ? "long" : "short";
  const { first, last, end } = reachOf(list);
  for (let index = first; index < Math.min(roles.length, end); index += 1) {
    roles[index] = `${index <= last ? "between" : "after"} ${length}`;
  }
  for (const { index } of list) roles[index] = `point ${length}`;
}

function markItems(roles: PointRole[], list: readonly Point[]): void {
  list.forEach(({ kind, index }, place) => {
    const end = list[place + 1]?.index ?? index + 1;
    roles.fill(`under item ${kind}`, index, Math.min(end, roles.length));
    roles[index] = `item ${kind}`;
  });
}
