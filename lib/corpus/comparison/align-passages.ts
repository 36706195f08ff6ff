// Puts counterparts in one row, so that a reader's eye goes across, and says where what has none stands.
import type { PassageGroup } from "./pair-passages";

/** The indices of each side's passages in one row: one of each side that has a counterpart, or what stands alone. */
export interface AlignedRow {
  counterparts: boolean;
  places: number[][];
}

/**
 * Two versions in the order in which they are read, the later one leading: each passage that was dropped or added has a
 * row of its own, a dropped one behind what it followed. `counts` are the passages of each version.
 */
export function alignVersions(
  groups: readonly PassageGroup[],
  [earlier = 0, later = 0]: readonly number[],
): AlignedRow[] {
  const earlierOf = new Map(groups.map(([from, to]) => [to, from]));
  const paired = new Set(groups.map(([from]) => from));
  const droppedFrom = (start: number): AlignedRow[] =>
    start < earlier && !paired.has(start)
      ? [{ counterparts: false, places: [[start], []] }, ...droppedFrom(start + 1)]
      : [];
  const rows = indices(later).flatMap((to): AlignedRow[] => {
    const from = earlierOf.get(to) ?? null;
    if (from === null) return [{ counterparts: false, places: [[], [to]] }];
    return [{ counterparts: true, places: [[from], [to]] }, ...droppedFrom(from + 1)];
  });
  return [...droppedFrom(0), ...rows];
}

/** Sides that are no versions: counterparts first, then one row in which each side has what no other says so. */
export function alignSides(groups: readonly PassageGroup[], counts: readonly number[]): AlignedRow[] {
  const rows = groups.map((group) => ({ counterparts: true, places: group.map((at) => (at === null ? [] : [at])) }));
  const alone = counts.map((count, side) => indices(count).filter((at) => !groups.some((group) => group[side] === at)));
  const ordered = rows.toSorted((a, b) => firstOf(a) - firstOf(b));
  return alone.some((of) => of.length > 0) ? [...ordered, { counterparts: false, places: alone }] : ordered;
}

const indices = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const firstOf = ({ places }: AlignedRow): number => Math.min(...places.flat());

/** As many rows from the top as leave each side at most `most` passages; counterparts are never parted. */
export function firstPassages(rows: readonly AlignedRow[], most: number): AlignedRow[] {
  const room = rows[0]?.places.map(() => most) ?? [];
  const kept = rows.map(({ counterparts, places }): AlignedRow => {
    const fits = places.every((of, side) => of.length <= (room[side] ?? 0));
    if (counterparts && !fits) return { counterparts, places: [] };
    const shown = places.map((of, side) => of.slice(0, room[side]));
    shown.forEach((of, side) => (room[side] = (room[side] ?? 0) - of.length));
    return { counterparts, places: shown };
  });
  return kept.filter(({ places }) => places.some((of) => of.length > 0));
}
