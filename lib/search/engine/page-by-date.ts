// Picks a page of hits by date, from orders of whole segments that are made once.
import type { Sort } from "@/lib/domain/search";
import type { PageStart } from "@/lib/domain/search-engine";
import { isIn } from "@/lib/search/segment/bit-set";
import { idOf, type Segment } from "@/lib/search/segment/segment";
import { comparePlaces, dayKey, placeOf, type Place, type RankedDocument } from "./hit-order";
import type { PartMatch, RankedPage } from "./part-match";

const orders = new WeakMap<Segment, Map<Sort, Uint16Array>>();

/** All documents of a segment in that order. */
function orderOf(segment: Segment, sort: Sort): Uint16Array {
  const known = orders.get(segment) ?? new Map<Sort, Uint16Array>();
  orders.set(segment, known);
  const order = known.get(sort) ?? makeOrder(segment, sort);
  known.set(sort, order);
  return order;
}

/** Sorts one number for each document: its date, and below that the rank of its id. */
function makeOrder({ size, days, idOrder }: Segment, sort: Sort): Uint16Array {
  const keys = new Float64Array(size);
  idOrder.forEach((document, rank) => (keys[rank] = (dayKey(days[document] ?? 0, sort) + 1e8) * 65_536 + rank));
  return Uint16Array.from(keys.sort(), (key) => idOrder[key % 65_536] ?? 0);
}

/** Goes through the hits of one part in order, from a place in either direction. */
class HitWalk {
  /** The next hit, null behind the last. */
  next: RankedDocument | null = null;
  private at: number;
  private readonly order: Uint16Array;

  constructor(
    private readonly match: PartMatch,
    private readonly part: number,
    private readonly sort: Sort,
    private readonly step: 1 | -1,
    from: Place | null,
  ) {
    this.order = orderOf(match.part.segment, sort);
    this.at = from === null ? 0 : this.firstFrom(from);
    if (step < 0) this.at -= 1;
  }

  /** How many hits stand before the place where the walk begins. */
  countBefore(): number {
    let count = 0;
    const end = this.step > 0 ? this.at : this.at + 1;
    for (let at = 0; at < end; at++) if (isIn(this.match.hits, this.order[at] ?? 0)) count += 1;
    return count;
  }

  advance(): void {
    const { hits } = this.match;
    while (this.at >= 0 && this.at < this.order.length && !isIn(hits, this.order[this.at] ?? 0)) this.at += this.step;
    const inside = this.at >= 0 && this.at < this.order.length;
    this.next = inside ? this.ranked(this.order[this.at] ?? 0) : null;
    this.at += this.step;
  }

  /** Where the documents behind `place` begin; those before it, for a walk backwards. */
  private firstFrom(place: Place): number {
    let [low, high] = [0, this.order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = comparePlaces(this.ranked(this.order[middle] ?? 0), place);
      if (order < 0 || (order === 0 && this.step > 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private ranked(document: number): RankedDocument {
    const { segment } = this.match.part;
    const key = dayKey(segment.days[document] ?? 0, this.sort);
    return { score: 0, dayKey: key, id: idOf(segment, document), part: this.part, document };
  }
}

/** The page of `matches` in the order of `sort`. */
export function pageByDate(matches: readonly PartMatch[], sort: Sort, start: PageStart, pageSize: number): RankedPage {
  const step = start.at === "before" ? -1 : 1;
  const from = start.at === "first" ? null : placeOf({ ...start.cursor, score: 0 }, sort);
  const walks = matches.map((match, part) => new HitWalk(match, part, sort, step, from));
  const before = walks.reduce((sum, walk) => sum + walk.countBefore(), 0);
  for (const walk of walks) walk.advance();
  const hits: RankedDocument[] = [];
  while (hits.length < pageSize) {
    const first = firstOf(walks, step);
    if (!first?.next) break;
    hits.push(first.next);
    first.advance();
  }
  if (step < 0) hits.reverse();
  return { hits, offset: step < 0 ? before - hits.length : before };
}

function firstOf(walks: readonly HitWalk[], step: 1 | -1): HitWalk | null {
  let first: HitWalk | null = null;
  for (const walk of walks) {
    if (!walk.next) continue;
    if (!first?.next || comparePlaces(walk.next, first.next) * step < 0) first = walk;
  }
  return first;
}
