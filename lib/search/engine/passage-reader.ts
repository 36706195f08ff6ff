// Finds in a document the paragraph, and the stretch of it, in which the sought words stand best together.
import { readBases } from "@/lib/search/segment/document-parts";
import { PositionList } from "@/lib/search/segment/position-list";
import type { Segment } from "@/lib/search/segment/segment";
import { mostLift } from "./lift-together";
import { longestRun } from "./longest-run";
import { ShortestStretch } from "./shortest-stretch";
import { termPlaces, type SoughtTerm, type TermPlaces } from "./term-places";

/**
 * How well the best passage of a document answers.
 * - `share`: the rarity of the terms that it holds, of that of all
 * - `terms`: how many terms it holds; `stretch`: the fewest positions in a row that hold all of these
 * - `ordered`: the terms in that stretch that come in the order of the query, as a share of the query
 * - `literal`: the share of all terms that stand there as they were typed
 */
export interface Passage {
  share: number;
  terms: number;
  stretch: number;
  ordered: number;
  literal: number;
}

const NO_PLACES = new PositionList();
const NOTHING: Passage = { share: 0, terms: 0, stretch: 1, ordered: 0, literal: 0 };
/** So many of equally good paragraphs are looked at closely. */
const MOST_PARAGRAPHS = 8;
const EQUAL = 1e-9;

/** Reads documents of a segment in ascending order. */
export class PassageReader {
  private readonly readers: TermPlaces[];
  private readonly places: PositionList[];
  private readonly all: number;
  private readonly bases = new PositionList();
  private shares = new Float64Array(64);
  private readonly stretch = new ShortestStretch();

  /** @param sequence the terms, by their place in `terms`, as they follow one another in the query */
  constructor(
    private readonly segment: Segment,
    private readonly terms: readonly SoughtTerm[],
    private readonly sequence: readonly number[],
  ) {
    this.readers = terms.map((term) => termPlaces(segment, term));
    this.places = terms.map(() => NO_PLACES);
    this.all = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  }

  /** The best passage; null as soon as it is known that its lift is less than `needed`. */
  read(document: number, needed = -Infinity): Passage | null {
    for (let term = 0; term < this.readers.length; term++) {
      this.places[term] = this.readers[term]?.placesIn(document) ?? NO_PLACES;
    }
    readBases(this.segment, document, this.bases);
    const best = this.sumShares();
    const share = best / this.all;
    if (mostLift(share) < needed) return null;
    return best === 0 ? NOTHING : this.closest(best, share, needed);
  }

  /** Of the parts with the share `best`, the one in which the terms stand closest. */
  private closest(best: number, share: number, needed: number): Passage | null {
    let chosen = -1;
    let terms = 0;
    let length = Infinity;
    let looked = 0;
    for (let part = 0; part < this.bases.length && looked < MOST_PARAGRAPHS; part++) {
      if ((this.shares[part] ?? 0) < best - EQUAL) continue;
      looked += 1;
      const found = this.stretchIn(part);
      if (found.terms / found.length <= terms / length) continue;
      chosen = part;
      terms = found.terms;
      length = found.length;
    }
    if (mostLift(share, { terms, stretch: length }) < needed) return null;
    this.stretchIn(chosen);
    return { share, terms, stretch: length, ...this.describe() };
  }

  private stretchIn(part: number): { terms: number; length: number } {
    const { values, length } = this.bases;
    return this.stretch.find(this.places, values[part] ?? 0, part + 1 < length ? (values[part + 1] ?? 0) : Infinity);
  }

  /** Sums for each part the rarities of the terms in it, and gives the highest sum. */
  private sumShares(): number {
    const { bases, places } = this;
    if (this.shares.length < bases.length) this.shares = new Float64Array(bases.length * 2);
    const { shares } = this;
    shares.fill(0, 0, bases.length);
    let best = 0;
    for (let term = 0; term < places.length; term++) {
      const { values, length } = places[term] ?? NO_PLACES;
      const rarity = this.terms[term]?.rarity ?? 0;
      let part = 0;
      let noted = -1;
      for (let at = 0; at < length; at++) {
        const start = (values[at] ?? 0) >>> 1;
        while (part + 1 < bases.length && (bases.values[part + 1] ?? 0) < start) part++;
        if (part === noted) continue;
        noted = part;
        const share = (shares[part] ?? 0) + rarity;
        shares[part] = share;
        if (share > best) best = share;
      }
    }
    return best;
  }

  /** Order and forms of the terms in the stretch that was found last. */
  private describe(): Pick<Passage, "ordered" | "literal"> {
    const found = this.stretch.places();
    const literals = new Set(found.filter(({ literal }) => literal).map(({ term }) => term));
    const run = longestRun(found.map(({ term }) => this.sequence.indexOf(term)));
    return { ordered: run / this.sequence.length, literal: literals.size / this.terms.length };
  }
}
