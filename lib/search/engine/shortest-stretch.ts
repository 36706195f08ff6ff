// Finds the fewest positions in a row that hold every term that stands in a part of a document.
import type { PositionList } from "@/lib/search/segment/position-list";

/** A term, by its number, the position at which it begins, and whether it stands there as it was typed. */
export interface TermPlace {
  term: number;
  start: number;
  literal: boolean;
}

/** A query has fewer terms than this. */
const TERMS = 64;
/** An event is start, literal and term in one number, so that plain numbers sort. */
const EVENT = TERMS * 2;
/** So few events are put in order one by one, faster than by a call that compares two of them each time. */
const FEW = 40;

/** Used again for one part after the other, so that reading many costs no memory. */
export class ShortestStretch {
  private events = new Float64Array(256);
  private count = 0;
  private readonly held = new Uint32Array(TERMS);
  private first = 0;
  private last = 0;

  /**
   * The stretch within the positions from `base`, not included, to `end`; `places` are those of each term, ascending, as
   * `TermPlaces` gives them. `terms` is how many terms it holds, `length` how many positions it takes.
   */
  find(places: readonly PositionList[], base: number, end: number): { terms: number; length: number } {
    const terms = this.gather(places, base, end);
    return { terms, length: this.shortest(terms) };
  }

  /** The terms in the stretch that was found last, in their order; a term may stand there several times. */
  places(): TermPlace[] {
    return Array.from(this.events.subarray(this.first, this.last + 1), (event) => {
      return { term: event % TERMS, start: Math.floor(event / EVENT), literal: event % EVENT >= TERMS };
    });
  }

  private gather(places: readonly PositionList[], base: number, end: number): number {
    this.count = 0;
    let terms = 0;
    for (let term = 0; term < places.length; term++) {
      const own = places[term];
      const before = this.count;
      if (own) this.add(own, term, base, end);
      if (this.count > before) terms += 1;
    }
    sortEvents(this.events, this.count);
    return terms;
  }

  private add(own: PositionList, term: number, base: number, end: number): void {
    const { values, length } = own;
    for (let at = firstAbove(own, base); at < length; at++) {
      const place = values[at] ?? 0;
      if (place >>> 1 > end) return;
      if (this.count === this.events.length) this.grow();
      this.events[this.count++] = place * TERMS + term;
    }
  }

  private grow(): void {
    const larger = new Float64Array(this.events.length * 2);
    larger.set(this.events);
    this.events = larger;
  }

  private shortest(terms: number): number {
    const { events, held, count } = this;
    held.fill(0);
    let shortest = Infinity;
    let from = 0;
    let missing = terms;
    for (let to = 0; to < count; to++) {
      const term = (events[to] ?? 0) % TERMS;
      if (held[term] === 0) missing -= 1;
      held[term] = (held[term] ?? 0) + 1;
      for (; missing === 0; from++) {
        const event = events[from] ?? 0;
        const length = Math.floor((events[to] ?? 0) / EVENT) - Math.floor(event / EVENT) + 1;
        if (length < shortest) {
          shortest = length;
          this.first = from;
          this.last = to;
        }
        const left = (held[event % TERMS] ?? 0) - 1;
        held[event % TERMS] = left;
        if (left === 0) missing += 1;
      }
    }
    return shortest;
  }
}

function sortEvents(events: Float64Array, count: number): void {
  if (count > FEW) {
    events.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at++) {
    const event = events[at] ?? 0;
    let to = at;
    for (; to > 0 && (events[to - 1] ?? 0) > event; to--) events[to] = events[to - 1] ?? 0;
    events[to] = event;
  }
}

/** The first of the places that begins behind `base`. */
function firstAbove({ values, length }: PositionList, base: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) >>> 1 <= base) low = middle + 1;
    else high = middle;
  }
  return low;
}
