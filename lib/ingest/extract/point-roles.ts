// What part each sentence plays in the lists of a statement: a counted point, what elaborates one, or neither.
import type { Point } from "./enumerated-points";

/** `long` lists count each point; `after` stands behind the last point, as far as points stand apart. */
export type PointRole =
  | "none"
  | "outside long"
  | `${"point" | "between" | "after"} ${"long" | "short"}`
  | `${"item" | "under item"} ${string}`;

/** The role of each of `count` sentences; points counted in words go before others. */
export function pointRoles(lists: readonly (readonly Point[])[], count: number): PointRole[] {
  const roles: PointRole[] = Array.from({ length: count }, () => "none");
  const inWords = lists.filter((list) => list[0]?.kind === "words");
  if (inWords.some(isLong)) roles.fill("outside long");
  for (const list of lists.filter((each) => !inWords.includes(each))) markItems(roles, list);
  for (const list of inWords) markPoints(roles, list);
  return roles;
}

/** True of a list that may be the statement's plan: one that counts its second point too, not only "first … lastly". */
export const isLong = (list: readonly Point[]): boolean => list[1]?.number === 2;

function markPoints(roles: PointRole[], list: readonly Point[]): void {
  const length = isLong(list) ? "long" : "short";
  const [first, last] = [list[0]?.index ?? 0, list.at(-1)?.index ?? 0];
  const reach = Math.ceil((last - first) / Math.max(1, list.length - 1));
  for (let index = first; index < Math.min(roles.length, last + reach); index += 1) {
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
