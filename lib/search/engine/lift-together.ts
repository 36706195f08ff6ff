// Lifts a statement in which the words of the query stand together: in one paragraph, and next to each other in order.
import type { PlannedNode } from "@/lib/domain/query";
import type { Evidence } from "./evidence";
import type { Occurrence } from "./occurrences";

/** How much words in one paragraph, in a short stretch of it, and close behind one another add to a score. */
const PARAGRAPH_SHARE = 0.3;
const STRETCH_SHARE = 1;
const ORDER_SHARE = 0.7;
/** Words further apart than this are not close. */
const FARTHEST = 12;

/** The terms of a plan in the order in which they were asked for, repetitions included; excluded ones left out. */
export function termSequence(node: PlannedNode | null): number[] {
  if (node === null) return [];
  if (node.kind === "term") return [node.term];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(termSequence) : [];
}

/**
 * What a score is multiplied with, from 1 to 3. `sequence` holds indexes of the evidence's terms, `rarities` are theirs.
 */
export function liftOf(evidence: Evidence, sequence: readonly number[], rarities: readonly number[]): number {
  const { share, part } = bestPart(evidence, rarities);
  const stretch = share * densityOf(evidence, part);
  return 1 + PARAGRAPH_SHARE * share + STRETCH_SHARE * stretch + ORDER_SHARE * orderShare(evidence, sequence, rarities);
}

/** The part whose terms are the rarest together; of equal ones the one that holds them in the shortest stretch. */
function bestPart(evidence: Evidence, rarities: readonly number[]): { share: number; part: number } {
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  let [best, part, density] = [0, -1, -1];
  evidence.termsOfPart.forEach((terms, at) => {
    let held = 0;
    for (const term of terms) held += rarities[term] ?? 0;
    if (held < best || held === 0) return;
    if (held === best) {
      density = density < 0 ? densityOf(evidence, part) : density;
      const own = densityOf(evidence, at);
      if (own > density) [part, density] = [at, own];
    } else [best, part, density] = [held, at, -1];
  });
  return { share: all > 0 ? best / all : 0, part };
}

/** How many terms a part holds to the position in the shortest stretch that has all of them: at most 1. */
function densityOf({ parts, places, termsOfPart }: Evidence, part: number): number {
  const [within, terms] = [parts[part], termsOfPart[part]];
  if (!within || !terms || terms.size < 2) return 0;
  const end = within.base + within.span;
  const found = [...terms].flatMap((term) =>
    (places[term] ?? [])
      .filter(({ start }) => start > within.base && start <= end)
      .map(({ start }) => ({ start, term })),
  );
  found.sort((a, b) => a.start - b.start);
  return Math.min(1, terms.size / shortestStretch(found, terms.size));
}

/** The fewest positions in a row that hold `count` different terms. */
function shortestStretch(found: readonly { start: number; term: number }[], count: number): number {
  const held = new Map<number, number>();
  let [shortest, first] = [Infinity, 0];
  for (const { start, term } of found) {
    held.set(term, (held.get(term) ?? 0) + 1);
    while (held.size === count) {
      const earliest = found[first++];
      if (!earliest) break;
      shortest = Math.min(shortest, start - earliest.start + 1);
      const left = (held.get(earliest.term) ?? 1) - 1;
      if (left > 0) held.set(earliest.term, left);
      else held.delete(earliest.term);
    }
  }
  return shortest;
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
