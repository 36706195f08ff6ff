// Numbers the values of each facet over all segments, so that counts of segments add up without comparing strings.
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import type { Segment } from "@/lib/search/segment/segment";

/** Values only ever come to it; numbers stay. Kept as long as the process, beside the changing segments. */
export class ValueNumbers {
  private readonly values = new Map<FacetKind, string[]>(FACET_KINDS.map((kind) => [kind, []]));
  private readonly numbers = new Map<FacetKind, Map<string, number>>(FACET_KINDS.map((kind) => [kind, new Map()]));
  private readonly bySegment = new WeakMap<Segment, Map<FacetKind, Uint32Array>>();

  /** The values of a facet, each at its number. */
  valuesOf(kind: FacetKind): readonly string[] {
    return this.values.get(kind) ?? [];
  }

  /** The number of each value of a segment's facet, by its code less one. */
  numbersOf(segment: Segment, kind: FacetKind): Uint32Array {
    const known = this.bySegment.get(segment) ?? this.numberAll(segment);
    return known.get(kind) ?? new Uint32Array(0);
  }

  private numberAll(segment: Segment): Map<FacetKind, Uint32Array> {
    const all = new Map<FacetKind, Uint32Array>();
    for (const kind of FACET_KINDS) {
      all.set(
        kind,
        Uint32Array.from(segment.facets[kind].values, (value) => this.numberOf(kind, value)),
      );
    }
    this.bySegment.set(segment, all);
    return all;
  }

  private numberOf(kind: FacetKind, value: string): number {
    const numbers = this.numbers.get(kind);
    const values = this.values.get(kind);
    const known = numbers?.get(value);
    if (known !== undefined || !numbers || !values) return known ?? 0;
    numbers.set(value, values.length);
    return values.push(value) - 1;
  }
}
