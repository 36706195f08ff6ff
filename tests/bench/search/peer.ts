// What every search that the bench compares must do, and how its time is told.
import type { BenchQuery } from "./bench-queries";
import type { MadeStatement } from "./made-statement";

/** What a peer gets; `url` is the database of this size, `folder` a folder of its own. */
export interface PeerInput {
  url: string;
  dataDir: string;
  folder: string;
  statements: () => Iterable<MadeStatement>;
}

/** A peer made ready. `search` does the full job: 20 ranked hits with marked passages, the total, counts of facets. */
export interface OpenPeer {
  search(query: BenchQuery): Promise<number>;
  /** Bytes of its files, null where it has none. */
  indexBytes: number | null;
  close(): Promise<void>;
}

/** `lacks` says what of the job it cannot do. `open` throws PeerSkipped where it is not installed. */
export interface Peer {
  title: string;
  lacks: string;
  open(input: PeerInput): Promise<OpenPeer>;
}

/** Says why a peer is not measured. */
export class PeerSkipped extends Error {
  override readonly name = "PeerSkipped";
}

/** The facets that every peer counts; the first four have one value each. */
export const COUNTED = ["delegation", "year", "organ", "language", "themes", "threats", "cites"] as const;

export function valuesOf(statement: MadeStatement, facet: (typeof COUNTED)[number]): string[] {
  const value = statement[facet];
  return Array.isArray(value) ? value : [String(value)];
}
