// Finds the fewest positions in a row that hold every term that stands in a part of a document.

/** A term, by its number, and the position at which it begins. */
export interface TermPlace {
  term: number;
  start: number;
}

/** Used again for one part after the other, so that reading many costs no memory. */
export class ShortestStretch {
  /** Position times `TERMS` plus term, so that plain numbers sort. */
  private readonly events: number[] = [];
  private readonly held: number[] = [];
  private first = 0;
  private last = 0;

  /**
   * The stretch within the positions from `base`, not included, to `end`; `starts` are those of each term, ascending.
   * `terms` is how many terms it holds, `length` how many positions it takes.
   */
  find(starts: readonly (readonly number[])[], base: number, end: number): { terms: number; length: number } {
    const terms = this.gather(starts, base, end);
    return { terms, length: this.shortest(terms) };
  }

  /** The terms in the stretch that was found last, in their order; a term may stand there several times. */
  places(): TermPlace[] {
    return this.events.slice(this.first, this.last + 1).map((event) => {
      return { term: event % TERMS, start: Math.floor(event / TERMS) };
    });
  }

  private gather(starts: readonly (readonly number[])[], base: number, end: number): number {
    const { events, held } = this;
    events.length = held.length = 0;
    let terms = 0;
    starts.forEach((places, term) => {
      held.push(0);
      const before = events.length;
      for (let at = firstAbove(places, base); at < places.length; at++) {
        const start = places[at] ?? 0;
        if (start > end) break;
        events.push(start * TERMS + term);
      }
      if (events.length > before) terms += 1;
    });
    events.sort((a, b) => a - b);
    return terms;
  }

  private shortest(terms: number): number {
    const { events, held } = this;
    let [shortest, from, missing] = [Infinity, 0, terms];
    for (let to = 0; to < events.length; to++) {
      const term = (events[to] ?? 0) % TERMS;
      if (held[term] === 0) missing -= 1;
      held[term] = (held[term] ?? 0) + 1;
      for (; missing === 0; from++) {
        const event = events[from] ?? 0;
        const length = Math.floor((events[to] ?? 0) / TERMS) - Math.floor(event / TERMS) + 1;
        if (length < shortest) [shortest, this.first, this.last] = [length, from, to];
        const left = (held[event % TERMS] ?? 0) - 1;
        held[event % TERMS] = left;
        if (left === 0) missing += 1;
      }
    }
    return shortest;
  }
}

/** A query has fewer terms than this. */
const TERMS = 64;

function firstAbove(places: readonly number[], base: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) <= base) low = middle + 1;
    else high = middle;
  }
  return low;
}
