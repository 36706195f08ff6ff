// Writes what the index knows of each document beside its words: id, day, length, facets and parts.
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import { FacetColumnWriter } from "./facet-column-writer";
import { RecordColumns } from "./record-columns";
import { growingBytes, growingWords, pushVarint } from "./growing-array";
import type { RecordPlace } from "@/lib/domain/hit-record";
import type { IndexedStatement } from "@/lib/domain/indexed-statement";

/** A paragraph (ordinal from 1) or the record (ordinal 0): its `kind` of `PART`, and how many positions it takes. */
export interface DocumentPart {
  ordinal: number;
  kind: number;
  span: number;
}

/** A statement as its document is written; `parts` in the order of their positions, `record` null where none is kept. */
export interface WrittenDocument extends Omit<IndexedStatement, "parts"> {
  parts: DocumentPart[];
  record: RecordPlace | null;
}

export const FLAG = { spoken: 1, sample: 2 } as const;

/**
 * Columns as arrays, one number for each document: `days`, `words`, `flags` (of `FLAG`); ids as UTF-8 in `ids` from
 * `idStarts[d]`; `idOrder`, the documents by id; parts as numbers (span, ordinal·4 + kind) in `parts` from
 * `partStarts[d]`, seven bits a byte. The record of a document is in the file of number `recordFiles[d]`, in units of
 * eight bytes from `recordStarts[d]` on, `recordLengths[d]` bytes (0: none) with the CRC-32 `recordSums[d]`.
 */
export class DocumentsWriter {
  private readonly ids: string[] = [];
  private readonly days = growingWords();
  private readonly words = growingWords();
  private readonly flags = growingBytes();
  private readonly partStarts = growingWords();
  private readonly parts = growingBytes(1 << 14);
  private readonly records = new RecordColumns();
  private readonly facets = FACET_KINDS.map((kind) => ({ kind, writer: new FacetColumnWriter() }));

  constructor() {
    this.partStarts.push(0);
  }

  get size(): number {
    return this.ids.length;
  }

  add({ id, day, words, spoken, sample, facets, parts, record }: WrittenDocument): void {
    this.ids.push(id);
    this.days.push(day);
    this.words.push(words);
    this.flags.push((spoken ? FLAG.spoken : 0) | (sample ? FLAG.sample : 0));
    for (const { ordinal, kind, span } of parts) {
      pushVarint(this.parts, span);
      pushVarint(this.parts, ordinal * 4 + kind);
    }
    this.partStarts.push(this.parts.length);
    this.records.add(record);
    for (const { kind, writer } of this.facets) writer.add(facets[kind]);
  }

  /** The arrays by name; `values` are those of each facet, `files` those that records are in. */
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
      ...this.records.sections(),
    };
    const codes = columns.flatMap(({ kind, column }) => [
      [`codes-${kind}`, column.codes] as const,
      ...(column.starts ? [[`starts-${kind}`, column.starts] as const] : []),
    ]);
    const meta = { values: values as Record<FacetKind, string[]>, files: this.records.files() };
    return { meta, sections: { ...sections, ...Object.fromEntries(codes) } };
  }

  private idOrder(): Uint16Array {
    const ids = this.ids;
    const order = Uint16Array.from(ids.keys());
    return order.sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  }
}
