// Finds the fewest positions in a row that hold every term that stands in a part of a document.

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
  private readonly events: number[] = [];
  private readonly held = new Uint32Array(TERMS);
  private first = 0;
  private last = 0;

  /**
   * The stretch within the positions from `base`, not included, to `end`; `places` are those of each term, ascending, as
   * `TermPlaces` gives them. `terms` is how many terms it holds, `length` how many positions it takes.
   */
  find(places: readonly (readonly number[])[], base: number, end: number): { terms: number; length: number } {
    const terms = this.gather(places, base, end);
    return { terms, length: this.shortest(terms) };
  }

  /** The terms in the stretch that was found last, in their order; a term may stand there several times. */
  places(): TermPlace[] {
    return this.events.slice(this.first, this.last + 1).map((event) => {
      return { term: event % TERMS, start: Math.floor(event / EVENT), literal: event % EVENT >= TERMS };
    });
  }

  private gather(places: readonly (readonly number[])[], base: number, end: number): number {
    const { events } = this;
    events.length = 0;
    let terms = 0;
    for (let term = 0; term < places.length; term++) {
      const own = places[term] ?? [];
      const before = events.length;
      for (let at = firstAbove(own, base); at < own.length; at++) {
        const place = own[at] ?? 0;
        if (place >>> 1 > end) break;
        events.push(place * TERMS + term);
      }
      if (events.length > before) terms += 1;
    }
    sortEvents(events);
    return terms;
  }

  private shortest(terms: number): number {
    const { events, held } = this;
    held.fill(0);
    let shortest = Infinity;
    let from = 0;
    let missing = terms;
    for (let to = 0; to < events.length; to++) {
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

function sortEvents(events: number[]): void {
  if (events.length > FEW) {
    events.sort((a, b) => a - b);
    return;
  }
  for (let at = 1; at < events.length; at++) {
    const event = events[at] ?? 0;
    let to = at;
    for (; to > 0 && (events[to - 1] ?? 0) > event; to--) events[to] = events[to - 1] ?? 0;
    events[to] = event;
  }
}

/** The first of the places that begins behind `base`. */
function firstAbove(places: readonly number[], base: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) >>> 1 <= base) low = middle + 1;
    else high = middle;
  }
  return low;
}
