// Writes the values of one facet, document by document, as small numbers.
import { growingWords } from "./growing-array";

/**
 * A column as arrays. `values` are the facet's values; a number in `codes` is the place of a value there, from 1. Where
 * `starts` is null each document has one code (0: no value); else those from `starts[d]` to `starts[d + 1]`.
 */
export interface FacetColumn {
  values: string[];
  codes: Uint16Array | Uint32Array;
  starts: Uint32Array | null;
}

const MOST_SHORT = 65_535;

export class FacetColumnWriter {
  private readonly numbers = new Map<string, number>();
  private readonly codes = growingWords();
  private readonly starts = growingWords();
  private single = true;

  constructor() {
    this.starts.push(0);
  }

  /** Adds the next document; equal values count once. */
  add(values: readonly string[]): void {
    const distinct = values.length > 1 ? [...new Set(values)] : values;
    for (const value of distinct) this.codes.push(this.numberOf(value));
    if (distinct.length > 1) this.single = false;
    this.starts.push(this.codes.length);
  }

  column(): FacetColumn {
    const starts = this.starts.written();
    const codes = this.single ? this.oneCodeEach() : this.codes.written();
    const small = this.numbers.size <= MOST_SHORT ? Uint16Array.from(codes) : codes;
    return { values: [...this.numbers.keys()], codes: small, starts: this.single ? null : starts };
  }

  private oneCodeEach(): Uint32Array {
    const starts = this.starts.written();
    const codes = new Uint32Array(starts.length - 1);
    for (let document = 0; document < codes.length; document++) {
      const at = starts[document] ?? 0;
      codes[document] = at < (starts[document + 1] ?? 0) ? (this.codes.array[at] ?? 0) : 0;
    }
    return codes;
  }

  private numberOf(value: string): number {
    const known = this.numbers.get(value) ?? this.numbers.size + 1;
    this.numbers.set(value, known);
    return known;
  }
}
