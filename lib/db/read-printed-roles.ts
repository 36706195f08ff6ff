// Reads how documents print a speaker's office over the years.
import type { PrintedForm } from "@/lib/domain/listing";
import type { Database } from "./connect";

/** The offices of the speaker with this id as printed, the latest first. */
export async function readPrintedRoles({ client }: Database, speaker: string): Promise<PrintedForm[]> {
  return client.$queryRaw<PrintedForm[]>`
    SELECT s.speaker_role AS printed, min(s.year) AS "firstYear", max(s.year) AS "lastYear"
    FROM statements s WHERE s.speaker_id = ${speaker} AND s.speaker_role IS NOT NULL
    GROUP BY s.speaker_role ORDER BY max(s.year) DESC NULLS LAST, s.speaker_role LIMIT 20`;
}
