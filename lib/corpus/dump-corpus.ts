// Writes the corpus out in a form that is the same wherever the same documents were ingested.
import { listStatementIds } from "@/lib/db/list-statements";
import { readStatements } from "@/lib/db/read-statements";
import type { Source, StoredStatement } from "@/lib/domain/stored-statement";
import { canonicalJson } from "./canonical-json";
import type { Corpus } from "./corpus";

const BATCH = 100;

/**
 * The corpus as lines of JSON, one statement each, by the hash of its document and the place in it; keys are sorted.
 * Ids and times are left out: two databases hold the same exactly where their dumps are equal.
 */
export async function* dumpCorpus({ database }: Corpus): AsyncGenerator<string, void> {
  const ids = await listStatementIds(database);
  for (let start = 0; start < ids.length; start += BATCH) {
    const statements = await readStatements(database, ids.slice(start, start + BATCH));
    for (const statement of statements) yield canonicalJson(withoutIdAndTimes(statement));
  }
}

function withoutIdAndTimes({ id: _id, source, duplicates, ...statement }: StoredStatement) {
  return { ...statement, source: withoutTime(source), duplicates: duplicates.map(withoutTime) };
}

function withoutTime({ retrievedAt: _retrievedAt, ...source }: Source) {
  return source;
}
