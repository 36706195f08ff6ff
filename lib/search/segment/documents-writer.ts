// Writes what the index knows of each document beside its words: id, day, length, facets and parts.
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import { FacetColumnWriter } from "./facet-column-writer";
import { growingBytes, growingWords, pushVarint } from "./growing-array";
import type { IndexedStatement } from "@/lib/domain/indexed-statement";

/** A paragraph (ordinal from 1) or the record (ordinal 0): its `kind` of `PART`, and how many positions it takes. */
export interface DocumentPart {
  ordinal: number;
  kind: number;
  span: number;
}

/** A statement as its document is written; `parts` in the order of their positions. */
export interface WrittenDocument extends Omit<IndexedStatement, "parts"> {
  parts: DocumentPart[];
}

export const FLAG = { spoken: 1, sample: 2 } as const;

/**
 * Columns as arrays, one number for each document: `days`, `words`, `flags` (of `FLAG`); ids as UTF-8 in `ids` from
 * `idStarts[d]`; `idOrder`, the documents by id; parts as numbers (span, ordinal·4 + kind) in `parts` from
 * `partStarts[d]`, seven bits a byte.
 */
export class DocumentsWriter {
  private readonly ids: string[] = [];
  private readonly days = growingWords();
  private readonly words = growingWords();
  private readonly flags = growingBytes();
  private readonly partStarts = growingWords();
  private readonly parts = growingBytes(1 << 14);
  private readonly facets = FACET_KINDS.map((kind) => ({ kind, writer: new FacetColumnWriter() }));

  constructor() {
    this.partStarts.push(0);
  }

  get size(): number {
    return this.ids.length;
  }

  add({ id, day, words, spoken, sample, facets, parts }: WrittenDocument): void {
    this.ids.push(id);
    this.days.push(day);
    this.words.push(words);
    this.flags.push((spoken ? FLAG.spoken : 0) | (sample ? FLAG.sample : 0));
    for (const { ordinal, kind, span } of parts) {
      pushVarint(this.parts, span);
      pushVarint(this.parts, ordinal * 4 + kind);
    }
    this.partStarts.push(this.parts.length);
    for (const { kind, writer } of this.facets) writer.add(facets[kind]);
  }

  /** The arrays by name; `values` are those of each facet. */
  sections() {
    const encoded = this.ids.map((id) => new TextEncoder().encode(id));
    const idStarts = new Uint32Array(encoded.length + 1);
    encoded.forEach((id, at) => (idStarts[at + 1] = (idStarts[at] ?? 0) + id.length));
    const columns = this.facets.map(({ kind, writer }) => ({ kind, column: writer.column() }));
    const values = Object.fromEntries(columns.map(({ kind, column }) => [kind, column.values]));
    const sections = {
      ids: new Uint8Array(Buffer.concat(encoded)),
      idStarts,
      idOrder: this.idOrder(),
      days: this.days.written(),
      words: this.words.written(),
      flags: this.flags.written(),
      partStarts: this.partStarts.written(),
      parts: this.parts.written(),
    };
    const codes = columns.flatMap(({ kind, column }) => [
      [`codes-${kind}`, column.codes] as const,
      ...(column.starts ? [[`starts-${kind}`, column.starts] as const] : []),
    ]);
    return { values: values as Record<FacetKind, string[]>, sections: { ...sections, ...Object.fromEntries(codes) } };
  }

  private idOrder(): Uint16Array {
    const ids = this.ids;
    const order = Uint16Array.from(ids.keys());
    return order.sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  }
}
