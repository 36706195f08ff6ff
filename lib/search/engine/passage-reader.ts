// Finds in a document the paragraph, and the stretch of it, in which the sought words stand best together.
import { readBases } from "@/lib/search/segment/document-parts";
import type { Segment } from "@/lib/search/segment/segment";
import { longestRun } from "./longest-run";
import { ShortestStretch } from "./shortest-stretch";
import { termStarts, type StartsIn } from "./term-starts";
import type { TermLists } from "./term-lists";

/** A term that is looked for; `literal` finds it as it was typed, and is equal to `lists` where that makes no difference. */
export interface SoughtTerm {
  lists: TermLists;
  literal: TermLists;
  rarity: number;
}

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

const NOTHING: Passage = { share: 0, terms: 0, stretch: 1, ordered: 0, literal: 0 };
/** So many of equally good paragraphs are looked at closely. */
const MOST_PARAGRAPHS = 8;
const EQUAL = 1e-9;

/** Reads documents of a segment in ascending order. */
export class PassageReader {
  private readonly startsIn: StartsIn[];
  private readonly literalsIn: (StartsIn | null)[];
  private readonly all: number;
  private readonly bases: number[] = [];
  private readonly shares: number[] = [];
  private readonly stretch = new ShortestStretch();

  /** @param sequence the terms, by their place in `terms`, as they follow one another in the query */
  constructor(
    private readonly segment: Segment,
    private readonly terms: readonly SoughtTerm[],
    private readonly sequence: readonly number[],
  ) {
    this.startsIn = terms.map(({ lists }) => termStarts(segment, lists));
    this.literalsIn = terms.map(({ lists, literal }) => (literal === lists ? null : termStarts(segment, literal)));
    this.all = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  }

  read(document: number): Passage {
    readBases(this.segment, document, this.bases);
    const starts = this.startsIn.map((startsIn) => startsIn(document));
    const best = this.sumShares(starts);
    if (best === 0) return NOTHING;
    let [passage, density, looked] = [NOTHING, 0, 0];
    for (let part = 0; part < this.shares.length && looked < MOST_PARAGRAPHS; part++) {
      if ((this.shares[part] ?? 0) < best - EQUAL) continue;
      looked += 1;
      const { terms, length } = this.stretch.find(starts, this.bases[part] ?? 0, this.bases[part + 1] ?? Infinity);
      if (terms / length <= density) continue;
      density = terms / length;
      passage = { share: best / this.all, terms, stretch: length, ...this.describe(document) };
    }
    return passage;
  }

  /** Sums for each part the rarities of the terms in it, and gives the highest sum. */
  private sumShares(starts: readonly (readonly number[])[]): number {
    const { bases, shares } = this;
    shares.length = bases.length;
    shares.fill(0);
    let best = 0;
    starts.forEach((places, term) => {
      let [part, noted] = [0, -1];
      for (const place of places) {
        while (part + 1 < bases.length && (bases[part + 1] ?? 0) < place) part++;
        if (part === noted) continue;
        noted = part;
        const share = (shares[part] ?? 0) + (this.terms[term]?.rarity ?? 0);
        shares[part] = share;
        if (share > best) best = share;
      }
    });
    return best;
  }

  /** Order and forms of the terms in the stretch that was found last. */
  private describe(document: number): Pick<Passage, "ordered" | "literal"> {
    const found = this.stretch.places();
    const literals = new Set<number>();
    for (const { term, start } of found) {
      const literalsIn = this.literalsIn[term];
      if (!literals.has(term) && (!literalsIn || literalsIn(document).includes(start))) literals.add(term);
    }
    const run = longestRun(found.map(({ term }) => this.sequence.indexOf(term)));
    return { ordered: run / this.sequence.length, literal: literals.size / this.terms.length };
  }
}
