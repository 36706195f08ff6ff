// PostgreSQL as most applications write it: one tsvector of its English dictionary, ts_headline, one GROUP BY a facet.
import pg from "pg";
import type { BenchQuery } from "../bench-queries";
import { type OpenPeer, type Peer, type PeerInput } from "../peer";

const TABLE = `CREATE TABLE naive AS
  SELECT s.id, s.text, s.delegation_id AS delegation, s.year::int, s.organ, s.language,
    ARRAY(SELECT DISTINCT theme FROM priority_themes WHERE statement_id = s.id) AS themes,
    ARRAY(SELECT type FROM threats WHERE statement_id = s.id) AS threats,
    ARRAY(SELECT symbol FROM citations WHERE statement_id = s.id) AS cites,
    to_tsvector('english', left(s.text, 500000)) AS words
  FROM statements s`;

const MATCHED = `WITH matched AS (
  SELECT naive.*, query FROM naive, to_tsquery('english', $1) AS query
  WHERE ($1 = '' OR words @@ query) AND ($2::text[] IS NULL OR delegation = ANY($2))
    AND ($3::int IS NULL OR year BETWEEN $3 AND $4) AND ($5::text[] IS NULL OR organ = ANY($5))
    AND ($6::text[] IS NULL OR themes && $6))`;
const HITS = `${MATCHED} SELECT id, ts_headline('english', text, query) FROM (
  SELECT * FROM matched ORDER BY ts_rank_cd(words, query) DESC LIMIT 20) AS first`;
const TOTAL = `${MATCHED} SELECT count(*)::int AS total FROM matched`;
const COUNTS = [
  ...["delegation", "year", "organ", "language"].map(
    (column) => `${MATCHED} SELECT ${column}, count(*) FROM matched GROUP BY 1 ORDER BY 2 DESC LIMIT 100`,
  ),
  ...["themes", "threats", "cites"].map(
    (column) =>
      `${MATCHED} SELECT value, count(*) FROM matched, unnest(${column}) AS value GROUP BY 1 ORDER BY 2 DESC LIMIT 100`,
  ),
];

export const NAIVE_POSTGRES: Peer = {
  title: "PostgreSQL, naive",
  lacks: "a facet's counts obey its own filter",
  open: async ({ url }: PeerInput): Promise<OpenPeer> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass('naive') IS NOT NULL AS there");
    if (!rows[0]?.there) {
      await client.query(TABLE);
      await client.query("CREATE INDEX ON naive USING gin (words)");
      await client.query("ANALYZE naive");
    }
    const size = await client.query<{ bytes: string }>("SELECT pg_total_relation_size('naive') AS bytes");
    return {
      search: async (query) => {
        const values = valuesFor(query);
        await client.query(HITS, values);
        const total = await client.query<{ total: number }>(TOTAL, values);
        for (const counts of COUNTS) await client.query(counts, values);
        return total.rows[0]?.total ?? 0;
      },
      indexBytes: Number(size.rows[0]?.bytes ?? 0),
      close: () => client.end(),
    };
  },
};

const JOINS = { phrase: " <-> ", or: " | " } as const;

function valuesFor({ kind, words, filters: { chosen, years } }: BenchQuery) {
  const joint = kind === "phrase" || kind === "or" ? JOINS[kind] : " & ";
  const query = words.map((word) => (kind === "prefix" ? `${word}:*` : word)).join(joint);
  return [
    query,
    chosen.delegation ?? null,
    years?.from ?? null,
    years?.to ?? null,
    chosen.organ ?? null,
    chosen.theme ?? null,
  ];
}
