// What the bench of pages takes from the corpus to make realistic addresses of: the same corpus gives the same sample.
import pg from "pg";

export interface SampledStatement {
  id: string;
  slug: string;
  /** The first thousands of characters of its text. */
  opening: string;
}

/** Members of each list are drawn evenly by a hash of their ids, but for those that are named by what they exceed in. */
export interface SampledCorpus {
  statements: SampledStatement[];
  /** Those with the longest texts. */
  longest: SampledStatement[];
  shortest: SampledStatement[];
  delegations: string[];
  /** Those with the most statements. */
  largestDelegations: string[];
  /** Pairs that have passages to show. */
  positions: { delegation: string; subject: "themes" | "threats"; code: string }[];
  themes: string[];
  threats: string[];
  speakers: string[];
  meetings: string[];
  /** Those that are cited most. */
  documents: string[];
}

const EACH = 25;
const OPENING = 6_000;

/** Reads it from the database at `url`. */
export async function sampleCorpus(url: string): Promise<SampledCorpus> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await readSample(client);
  } finally {
    await client.end();
  }
}

async function readSample(client: pg.Client): Promise<SampledCorpus> {
  const values = async (query: string) =>
    (await client.query<{ value: string }>(query, [EACH])).rows.map((row) => row.value);
  const statements = async (query: string) => (await client.query<SampledStatement>(query, [EACH, OPENING])).rows;
  const positions = await client.query<SampledCorpus["positions"][number]>(POSITIONS, [EACH]);
  return {
    statements: await statements(`${STATEMENT} ORDER BY md5(id) LIMIT $1`),
    longest: await statements(`${STATEMENT} ORDER BY length(text) DESC LIMIT $1`),
    shortest: await statements(`${STATEMENT} ORDER BY length(text) LIMIT $1`),
    delegations: await values(
      "SELECT id AS value FROM delegations d WHERE EXISTS (SELECT FROM statements s WHERE s.delegation_id = d.id) ORDER BY md5(id) LIMIT $1",
    ),
    largestDelegations: await values(
      "SELECT delegation_id AS value FROM statements WHERE delegation_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT $1",
    ),
    positions: positions.rows,
    themes: await values("SELECT theme AS value FROM priority_themes GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT $1"),
    threats: await values("SELECT type AS value FROM threats GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT $1"),
    speakers: await values(
      "SELECT speaker_id AS value FROM statements WHERE speaker_id IS NOT NULL GROUP BY 1 ORDER BY md5(speaker_id) LIMIT $1",
    ),
    meetings: await values(
      "SELECT meeting_id AS value FROM statements WHERE meeting_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT $1",
    ),
    documents: await values("SELECT symbol AS value FROM citations GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT $1"),
  };
}

const STATEMENT = "SELECT id, slug, left(text, $2) AS opening FROM statements";
const POSITIONS = `SELECT s.delegation_id AS delegation, subject, code FROM (
    SELECT statement_id, 'themes' AS subject, theme AS code FROM priority_themes
    UNION ALL SELECT statement_id, 'threats', type FROM threats) AS raised
  JOIN statements s ON s.id = statement_id WHERE s.delegation_id IS NOT NULL
  GROUP BY 1, 2, 3 ORDER BY md5(s.delegation_id || subject || code) LIMIT $1`;
