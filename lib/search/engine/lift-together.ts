// Lifts a statement in which the words of the query stand together: in one paragraph, and next to each other in order.
import type { PlannedNode } from "@/lib/domain/query";
import type { Evidence } from "./evidence";
import type { Occurrence } from "./occurrences";

/** How much words in one paragraph, and words close behind one another, add to a score: both together double it. */
const PARAGRAPH_SHARE = 0.4;
const ORDER_SHARE = 0.6;
/** Words further apart than this are not close. */
const FARTHEST = 12;

/** The terms of a plan in the order in which they were asked for, repetitions included; excluded ones left out. */
export function termSequence(node: PlannedNode | null): number[] {
  if (node === null) return [];
  if (node.kind === "term") return [node.term];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(termSequence) : [];
}

/**
 * What a score is multiplied with, from 1 to 2. `sequence` holds indexes of the evidence's terms, `rarities` are theirs.
 */
export function liftOf(evidence: Evidence, sequence: readonly number[], rarities: readonly number[]): number {
  return (
    1 + PARAGRAPH_SHARE * paragraphShare(evidence, rarities) + ORDER_SHARE * orderShare(evidence, sequence, rarities)
  );
}

/** The rarity of the terms that the best part holds, as a share of all. */
function paragraphShare({ termsOfPart }: Evidence, rarities: readonly number[]): number {
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  let best = 0;
  for (const terms of termsOfPart) {
    let held = 0;
    for (const term of terms) held += rarities[term] ?? 0;
    if (held > best) best = held;
  }
  return all > 0 ? best / all : 0;
}

/** How close each term stands behind the one before it in the query, weighted by their rarity. */
function orderShare({ places }: Evidence, sequence: readonly number[], rarities: readonly number[]): number {
  let [held, all] = [0, 0];
  for (let at = 1; at < sequence.length; at++) {
    const [before, term] = [sequence[at - 1] ?? 0, sequence[at] ?? 0];
    const weight = (rarities[before] ?? 0) + (rarities[term] ?? 0);
    const gap = before === term ? FARTHEST : leastGap(places[before] ?? [], places[term] ?? []);
    all += weight;
    if (gap < FARTHEST) held += weight / gap;
  }
  return all > 0 ? held / all : 0;
}

/** The fewest positions from the end of one of `before` to the start of one of `after`. */
function leastGap(before: readonly Occurrence[], after: readonly Occurrence[]): number {
  let [least, at] = [FARTHEST, 0];
  for (const { end } of before) {
    while (at < after.length && (after[at]?.start ?? 0) <= end) at++;
    const next = after[at];
    if (!next) break;
    least = Math.min(least, next.start - end);
    if (least === 1) break;
  }
  return least;
}
