// Reads what a table of results says of statements, without their texts and evidence, which a whole list has no time for.
import type { ResultFacts } from "@/lib/domain/result-facts";
import type { Database } from "./connect";
import { SAMPLE_COLLECTION } from "./read-statements";

/** In the order of `ids`; ids that the corpus does not hold are left out. */
export async function readResultFacts({ client }: Database, ids: string[]): Promise<ResultFacts[]> {
  const rows = await client.$queryRaw<ResultFacts[]>`
    SELECT s.id, slug, title, CASE WHEN delegation_id NOT LIKE 'org-%' THEN delegation_id END AS "delegationCode",
      delegation_name AS delegation, coalesce(speaker_display_name, speaker_name) AS speaker,
      speaker_role AS "speakerRole", date::text, year::int, organ, event, language, word_count AS "wordCount",
      collection = ${SAMPLE_COLLECTION} AS sample,
      ARRAY(SELECT group_code FROM statement_groups WHERE statement_id = s.id AND relation = 'on-behalf-of'
        ORDER BY ordinal) AS "onBehalfOf",
      ARRAY(SELECT theme FROM priority_themes WHERE statement_id = s.id ORDER BY priority_ordinal, position) AS themes,
      ARRAY(SELECT type FROM threats WHERE statement_id = s.id ORDER BY ordinal) AS threats,
      ARRAY(SELECT symbol FROM citations WHERE statement_id = s.id ORDER BY ordinal) AS "citedDocuments"
    FROM unnest(${ids}::text[]) WITH ORDINALITY AS wanted (id, place) JOIN statements s ON s.id = wanted.id
    ORDER BY place`;
  return rows.map((row) => ({
    ...row,
    onBehalfOf: each(row.onBehalfOf),
    themes: each(row.themes),
    threats: each(row.threats),
    citedDocuments: each(row.citedDocuments),
  }));
}

const each = (values: string[]): string[] => [...new Set(values)];
