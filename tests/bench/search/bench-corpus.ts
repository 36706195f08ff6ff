// The documents and queries of one run of the search bench, and the hash that tells whether two runs had the same.
import { createHash } from "node:crypto";
import { benchQueries, type BenchQuery } from "./bench-queries";
import { madeStatements, type MadeStatement } from "./made-statement";
import { readSpeeches } from "./ungdc-speeches";

/** `name` is that of databases and folders. */
export interface BenchCorpus {
  name: string;
  size: number;
  queries: BenchQuery[];
  statements(): Iterable<MadeStatement>;
}

/** @param all `recombined`: also a corpus that is no larger than the speeches is made of their paragraphs */
export async function benchCorpus(size: number, all: { recombined: boolean }): Promise<BenchCorpus> {
  const speeches = await readSpeeches();
  return {
    name: all.recombined ? `made_${size}` : String(size),
    size,
    queries: benchQueries(speeches),
    statements: () => madeStatements(speeches, size, all),
  };
}

/** Of every fact and paragraph of every statement, and of every query. */
export function hashCorpus({ statements, queries }: BenchCorpus): string {
  const hash = createHash("sha256").update(JSON.stringify(queries));
  for (const { paragraphs, ...facts } of statements()) {
    hash.update(JSON.stringify(facts));
    for (const paragraph of paragraphs) hash.update(paragraph);
  }
  return hash.digest("hex").slice(0, 12);
}
