// Tells whether an input was ingested before, so that a watched folder is not ingested anew at every start.
import type { Database } from "./connect";

/** `contentHash` is null for a document that was too large to be read. */
export interface EndedInput {
  path: string;
  contentHash: string | null;
  parserVersion: string;
}

/** True where an input of this path and these bytes ended in a run of this parser, however it ended. */
export async function hasEnded(
  { client }: Database,
  { path, contentHash, parserVersion }: EndedInput,
): Promise<boolean> {
  const asBefore = contentHash === null ? { contentHash, reason: "too-large" } : { contentHash };
  const where = { path, ...asBefore, status: { not: "pending" }, run: { parserVersion } };
  return (await client.ingestItem.findFirst({ where, select: { ordinal: true } })) !== null;
}
