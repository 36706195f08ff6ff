// Counts what the corpus holds, for the pages that say so.
import type { Database } from "./connect";
import { SAMPLE_COLLECTION } from "./read-statements";

/** Numbers over all statements; years are null where no statement has a date. */
export interface CorpusCounts {
  statements: number;
  sampleStatements: number;
  delegations: number;
  speakers: number;
  sources: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** Of several printings of one statement one counts. */
const COUNTED = { duplicateOfId: null };

/** Counts the corpus. Delegations and speakers count where a statement has them. */
export async function countCorpus({ client }: Database): Promise<CorpusCounts> {
  const [all, sampleStatements, delegations, speakers, sources] = await Promise.all([
    client.statement.aggregate({ where: COUNTED, _count: { _all: true }, _min: { year: true }, _max: { year: true } }),
    client.statement.count({ where: { ...COUNTED, collection: SAMPLE_COLLECTION } }),
    client.delegation.count({ where: { statements: { some: {} } } }),
    client.speaker.count({ where: { statements: { some: {} } } }),
    client.source.count(),
  ]);
  const { _count, _min, _max } = all;
  const years = { firstYear: _min.year, lastYear: _max.year };
  return { statements: _count._all, sampleStatements, delegations, speakers, sources, ...years };
}
