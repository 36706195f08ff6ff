// What must be known of a published corpus to read it in the layout that it is published in.
import type { Sidecar } from "@/lib/domain/source-text";
import type { TableRow } from "./read-table";

export interface CollectionFormat {
  /** As people call it. */
  title: string;
  /** True for the name of a file that holds one statement. */
  isDocument: (fileName: string) => boolean;
  /** True for the name of a file that holds the table of speakers. */
  isTable: (fileName: string) => boolean;
  /** What the tables (the best one first) and its name say of a document; only facts that are certain. */
  describe: (tables: TableRow[][]) => (fileName: string) => Sidecar;
}

/** A corpus that cannot be read as it lies; the message says why and what to do. */
export class CollectionError extends Error {
  override readonly name = "CollectionError";
}

/** The facts without those that are empty. */
export function knownFacts(facts: Record<string, string | null | undefined>): Sidecar {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()] as const] : [])),
  );
}
