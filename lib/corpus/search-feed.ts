// Lets the site write feeds: lib/export knows their form, the site its own addresses.
import { readStatements } from "@/lib/db/read-statements";
import type { Hit } from "@/lib/domain/search";
import { atomFeed, type Feed } from "@/lib/export/atom-feed";
import { getCorpus } from "./corpus";

/** The feed as an XML document. */
export function searchFeed(feed: Feed): string {
  return atomFeed(feed);
}

/** When the hits of which not even the year is known were retrieved, by id, in RFC 3339. @throws the database's error. */
export async function retrievalTimes(
  hits: readonly Pick<Hit, "id" | "year">[],
  corpus = getCorpus(),
): Promise<ReadonlyMap<string, string>> {
  const undated = hits.filter(({ year }) => year === null).map(({ id }) => id);
  const statements = undated.length === 0 ? [] : await readStatements(corpus.database, undated);
  return new Map(statements.map(({ id, source }) => [id, source.retrievedAt]));
}
