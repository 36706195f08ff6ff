// Counts what the corpus holds of each delegation in each year: where it holds nothing, there is no silence.
import type { HeldCount } from "@/lib/domain/listing";
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";

/** One count for each delegation and year with a statement; those without a delegation or a year are left out. */
export async function readHeldCounts({ client }: Database): Promise<HeldCount[]> {
  return client.$queryRaw<HeldCount[]>`
    SELECT s.delegation_id AS delegation, s.year, count(*)::int AS statements FROM statements s
    WHERE ${SPOKEN} AND s.delegation_id IS NOT NULL AND s.year IS NOT NULL GROUP BY s.delegation_id, s.year`;
}
