// Reads where a term begins in one document after the other, and where it stands as it was typed.
import { PositionList } from "@/lib/search/segment/position-list";
import { readPositions } from "@/lib/search/segment/positions";
import type { Segment } from "@/lib/search/segment/segment";
import { postingFrom, type StepLexemes, type TermLists } from "./term-lists";
import { termStarts, type StartsIn } from "./term-starts";

/** A term that is looked for; `typed` are the lexemes of its words as typed, null where nothing else is looked for. */
export interface SoughtTerm {
  lists: TermLists;
  typed: StepLexemes | null;
  rarity: number;
}

/** Documents must be asked for in ascending order. */
export interface TermPlaces {
  /**
   * Position times 2, plus 1 where the term stands there as it was typed; ascending, each position once. The list is
   * used again by the next call.
   */
  placesIn(document: number): PositionList;
}

/** The reader for a term of a segment. */
export function termPlaces(segment: Segment, { lists, typed }: Omit<SoughtTerm, "rarity">): TermPlaces {
  if (lists.near || lists.phrases.length > 0) return new PlacesOfStarts(termStarts(segment, lists));
  return new PlacesOfWords(segment, lists.words, typed);
}

/** Phrases and NEAR: all of it counts as typed. */
class PlacesOfStarts implements TermPlaces {
  private readonly places = new PositionList();

  constructor(private readonly startsIn: StartsIn) {}

  placesIn(document: number): PositionList {
    const { values, length } = this.startsIn(document);
    this.places.length = 0;
    for (let at = 0; at < length; at++) this.places.push((values[at] ?? 0) * 2 + 1);
    return this.places;
  }
}

/** Reads the list of each form once, and merges them. */
class PlacesOfWords implements TermPlaces {
  private readonly from: Uint32Array;
  private readonly literal: Uint8Array;
  private readonly read = new PositionList();
  private merged = new PositionList();
  private spare = new PositionList();

  constructor(
    private readonly segment: Segment,
    private readonly lexemes: StepLexemes,
    typed: StepLexemes | null,
  ) {
    this.from = new Uint32Array(lexemes.length);
    // A word and its stem may share one list, so lists are compared.
    const typedLists = new Set(typed?.map((lexeme) => segment.documentStarts[lexeme]));
    this.literal = Uint8Array.from(lexemes, (lexeme) =>
      typed === null || typedLists.has(segment.documentStarts[lexeme]) ? 1 : 0,
    );
  }

  placesIn(document: number): PositionList {
    const { documents, documentStarts, frequencies } = this.segment;
    const { lexemes, from, read } = this;
    this.merged.length = 0;
    for (let at = 0; at < lexemes.length; at++) {
      const lexeme = lexemes[at] ?? 0;
      const posting = postingFrom(this.segment, lexeme, document, from[at] ?? 0);
      from[at] = posting;
      if (posting >= (frequencies[lexeme] ?? 0)) continue;
      if (documents[(documentStarts[lexeme] ?? 0) + posting] !== document) continue;
      read.length = 0;
      readPositions(this.segment, lexeme, posting, read);
      this.merge(this.literal[at] ?? 0);
    }
    return this.merged;
  }

  /** Adds what was read; a position that both have is literal where one of them is. */
  private merge(literal: number): void {
    const { read, merged: known, spare: into } = this;
    into.length = 0;
    into.reserve(read.length + known.length);
    const { values } = known;
    let at = 0;
    for (let next = 0; next < read.length; next++) {
      let place = (read.values[next] ?? 0) * 2 + literal;
      for (; at < known.length && (values[at] ?? 0) >>> 1 < place >>> 1; at++) into.push(values[at] ?? 0);
      if (at < known.length && (values[at] ?? 0) >>> 1 === place >>> 1) place |= values[at++] ?? 0;
      into.push(place);
    }
    for (; at < known.length; at++) into.push(values[at] ?? 0);
    this.merged = into;
    this.spare = known;
  }
}
