// PostgreSQL's own full text search: as most applications write it, and as one who knows it would.
import pg from "pg";
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import type { BenchQuery } from "../bench-queries";
import type { OpenPeer, Peer, PeerInput } from "../peer";

const TABLE = `CREATE TABLE searched AS
  SELECT s.id, s.text, s.year::int, s.delegation_id AS delegation, s.speaker_id AS speaker, s.organ, s.language,
    ARRAY(SELECT group_code FROM statement_groups WHERE statement_id = s.id) AS "group",
    ARRAY(SELECT DISTINCT theme FROM priority_themes WHERE statement_id = s.id) AS theme,
    ARRAY(SELECT type FROM threats WHERE statement_id = s.id) AS threat,
    ARRAY(SELECT symbol FROM citations WHERE statement_id = s.id) AS cites,
    to_tsvector('english', left(s.text, 500000)) AS words
  FROM statements s`;
const INDEXES = [
  "CREATE INDEX ON searched USING gin (words)",
  "CREATE INDEX ON searched USING gin (theme)",
  ...["year", "delegation", "organ"].map((column) => `CREATE INDEX ON searched (${column})`),
];

const SEVERAL: readonly FacetKind[] = ["group", "theme", "threat", "cites"];
const CONDITIONS = `($1 = '' OR words @@ query) AND ($2::text[] IS NULL OR delegation = ANY($2))
  AND ($3::int IS NULL OR year BETWEEN $3 AND $4) AND ($5::text[] IS NULL OR organ = ANY($5))
  AND ($6::text[] IS NULL OR theme && $6)`;

const MATCHED = `WITH matched AS (SELECT searched.*, query FROM searched, to_tsquery('english', $1) AS query WHERE ${CONDITIONS})`;
const NAIVE_HITS = `${MATCHED} SELECT id, ts_headline('english', text, query) FROM (
  SELECT * FROM matched ORDER BY ts_rank_cd(words, query) DESC LIMIT 20) AS first`;
const NAIVE_TOTAL = `${MATCHED} SELECT count(*)::int AS total FROM matched`;
const NAIVE_COUNTS = FACET_KINDS.map((kind) => {
  const column = pg.escapeIdentifier(kind);
  const [value, from] = SEVERAL.includes(kind) ? ["value", `matched, unnest(${column}) AS value`] : [column, "matched"];
  return `${MATCHED} SELECT ${value}, count(*) FROM ${from} GROUP BY 1 ORDER BY 2 DESC LIMIT 100`;
});

/** One statement: the matches are found once, without their texts; hits and all counts are taken from these. */
const singles = FACET_KINDS.filter((kind) => !SEVERAL.includes(kind)).map((kind) => pg.escapeIdentifier(kind));
const TUNED = `WITH query AS (SELECT to_tsquery('english', $1) AS query),
  matched AS MATERIALIZED (
    SELECT id, ${FACET_KINDS.map((kind) => pg.escapeIdentifier(kind)).join(", ")},
      CASE WHEN $1 = '' THEN 0 ELSE ts_rank(words, query, 1) END AS rank
    FROM searched, query WHERE ${CONDITIONS}),
  first AS MATERIALIZED (SELECT id, rank FROM matched ORDER BY rank DESC, id LIMIT 20)
  SELECT (SELECT count(*)::int FROM matched) AS total,
    (SELECT json_agg(json_build_array(id, ts_headline('english', text, query, 'MaxFragments=3')) ORDER BY rank DESC)
      FROM first JOIN searched USING (id), query) AS hits,
    (SELECT json_agg(counted) FROM (SELECT grouping(${singles.join(", ")}), ${singles.join(", ")}, count(*) FROM matched
      GROUP BY GROUPING SETS (${singles.map((column) => `(${column})`).join(", ")})) AS counted) AS single,
    ${SEVERAL.map((kind) => {
      const column = pg.escapeIdentifier(kind);
      return `(SELECT json_agg(counted) FROM (SELECT value, count(*) FROM matched, unnest(${column}) AS value
        GROUP BY 1 ORDER BY 2 DESC LIMIT 100) AS counted) AS ${column}`;
    }).join(", ")}`;

const LACKS = "phrases by stems; a facet's counts obey its own filter";

export const NAIVE_POSTGRES = ownSearch("PostgreSQL, naive", async (client, values) => {
  await client.query(NAIVE_HITS, values);
  const { rows } = await client.query<{ total: number }>(NAIVE_TOTAL, values);
  for (const counts of NAIVE_COUNTS) await client.query(counts, values);
  return rows[0]?.total ?? 0;
});

export const TUNED_POSTGRES = ownSearch("PostgreSQL, tuned", async (client, values) => {
  const { rows } = await client.query<{ total: number }>(TUNED, values);
  return rows[0]?.total ?? 0;
});

/** Both search the same table, which whoever comes first makes. */
function ownSearch(title: string, search: (client: pg.Client, values: unknown[]) => Promise<number>): Peer {
  return {
    title,
    lacks: LACKS,
    database: "statements",
    build: async ({ url }: PeerInput) => {
      const client = await connect(url);
      await client.query("SET maintenance_work_mem = '512MB'");
      await client.query("DROP TABLE IF EXISTS searched");
      for (const command of [TABLE, ...INDEXES, "VACUUM ANALYZE searched"]) await client.query(command);
      const { rows } = await client.query<{ bytes: string }>("SELECT pg_total_relation_size('searched') AS bytes");
      await client.end();
      return Number(rows[0]?.bytes ?? 0);
    },
    open: async ({ url }: PeerInput): Promise<OpenPeer> => {
      const client = await connect(url);
      // Both cost more here than they save.
      await client.query("SET jit = off; SET max_parallel_workers_per_gather = 0; SET work_mem = '64MB'");
      return {
        search: async (query) => ({ total: await search(client, valuesFor(query)), cpuMs: null }),
        pid: null,
        close: () => client.end(),
      };
    },
  };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

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
