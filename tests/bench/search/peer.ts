// What every search that the bench compares must do, and how its time is told.
import type { FacetKind } from "@/lib/domain/facet";
import type { BenchQuery } from "./bench-queries";
import type { MadeStatement } from "./made-statement";

/** What a peer gets; `url` is the database that it asked for, `folder` a folder of its own for what it keeps. */
export interface PeerInput {
  url: string;
  folder: string;
  size: number;
  statements: () => Promise<Iterable<MadeStatement>>;
}

/** The answer to one query: how many statements it has, and the processor time of a search outside of this process. */
export interface PeerAnswer {
  total: number;
  /** Undefined: that of this process; null: not known. */
  cpuMs?: number | null;
}

/** A peer made ready. `search` does the full job: 20 ranked hits with marked passages, the total, counts of facets. */
export interface OpenPeer {
  search(query: BenchQuery): Promise<PeerAnswer>;
  /** The process that holds the index, null where it is PostgreSQL. */
  pid: number | null;
  close(): Promise<void>;
}

/**
 * A search to compare. `database` says what its database holds: all statements, or the names of speakers and delegations
 * alone. `lacks` says what of the job it cannot do. `build` writes an index that is kept, and gives its
 * bytes; a peer without it keeps all in memory and builds it when it is opened. Both throw PeerSkipped where the peer is
 * not installed.
 */
export interface Peer {
  title: string;
  lacks: string;
  database: "none" | "names" | "statements";
  build?(input: PeerInput): Promise<number>;
  open(input: PeerInput): Promise<OpenPeer>;
}

/** Says why a peer is not measured. */
export class PeerSkipped extends Error {
  override readonly name = "PeerSkipped";
}

export function valuesOf(statement: MadeStatement, facet: FacetKind): string[] {
  const value = statement[facet];
  return Array.isArray(value) ? value : [String(value)];
}
