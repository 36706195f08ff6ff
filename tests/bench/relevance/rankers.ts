// The searches whose relevance is compared: Rostrum's engines, PostgreSQL's ts_rank, and MiniSearch.
import MiniSearch from "minisearch";
import pg from "pg";
import { openCorpus } from "@/lib/corpus/corpus";
import { searchStatements } from "@/lib/corpus/search-statements";
import { NO_FILTERS } from "@/lib/domain/facet";
import { updateBitmapIndex } from "@/lib/db/bitmap-index/update-bitmap-index";
import { placeOf } from "./relevance-database";
import type { Rank, RelevanceDocument } from "./relevance-document";

/** A search made ready; `title` says what of it is measured. */
export interface Ranker {
  title: string;
  rank: Rank;
  close(): Promise<void>;
}

/** The database that holds the documents, and a folder for files. */
export interface RankedCorpus {
  documents: readonly RelevanceDocument[];
  url: string;
  folder: string;
}

/** The searches by the name that `--engines` takes. */
export const RANKERS: Record<string, (corpus: RankedCorpus) => Promise<Ranker>> = {
  embedded: (corpus) => rostrum(corpus, "embedded"),
  postgres: (corpus) => rostrum(corpus, "postgres"),
  ts_rank: tsRank,
  minisearch: miniSearch,
};

async function rostrum({ url, folder }: RankedCorpus, engine: "embedded" | "postgres"): Promise<Ranker> {
  if (engine === "postgres") await updateBitmapIndex(url);
  const corpus = openCorpus({ databaseUrl: url, dataDir: folder, engine });
  if ("ready" in corpus.engine) await corpus.engine.ready;
  const rank: Rank = async (text, most) => {
    const request = { text, filters: NO_FILTERS, sort: "relevance", start: { at: "first" }, pageSize: most } as const;
    const { hits } = await searchStatements({ ...request, synonyms: false, within: {}, whole: [] }, corpus);
    return hits.map(({ slug }) => placeOf(slug));
  };
  return { title: `Rostrum, ${engine}`, rank, close: () => corpus.close() };
}

const RANKED = `CREATE TABLE ranked AS
  SELECT substr(slug, 10)::int AS place, to_tsvector(CASE language WHEN 'fr' THEN 'french'::regconfig
    WHEN 'es' THEN 'spanish' WHEN 'ar' THEN 'arabic' ELSE 'english' END, left(text, 500000)) AS words FROM statements`;
/** All words, else any of them; $2 names the dictionary. */
const BY_RANK = `WITH words_of AS (SELECT plainto_tsquery($2::regconfig, $1) AS all_words),
  either AS (SELECT all_words, replace(all_words::text, '&', '|')::tsquery AS any_word FROM words_of),
  asked AS (SELECT CASE WHEN EXISTS (SELECT FROM ranked WHERE words @@ all_words) THEN all_words ELSE any_word END
    AS query FROM either)
  SELECT place FROM ranked, asked WHERE words @@ query ORDER BY ts_rank(words, query, 1) DESC LIMIT $3`;
const DICTIONARIES: Record<string, string> = { fr: "french", es: "spanish", ar: "arabic" };

async function tsRank({ url }: RankedCorpus): Promise<Ranker> {
  const client = new pg.Client({ connectionString: url });
  // A server that is stopped after a failure must not hide the failure.
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass('ranked') IS NOT NULL AS there");
  if (!rows[0]?.there) {
    await client.query(RANKED);
    await client.query("CREATE INDEX ON ranked USING gin (words)");
    await client.query("ANALYZE ranked");
  }
  const rank: Rank = async (text, most, language) => {
    const found = await client.query<{ place: number }>(BY_RANK, [text, DICTIONARIES[language] ?? "english", most]);
    return found.rows.map(({ place }) => place);
  };
  return { title: "PostgreSQL, ts_rank, all words else any", rank, close: () => client.end() };
}

function miniSearch({ documents }: RankedCorpus): Promise<Ranker> {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  documents.forEach(({ paragraphs }, id) => index.add({ id, text: paragraphs.join("\n\n") }));
  const rank: Rank = (text, most) => {
    const every = index.search(text, { combineWith: "AND" });
    const found = every.length > 0 ? every : index.search(text, { combineWith: "OR" });
    return Promise.resolve(found.slice(0, most).map(({ id }) => Number(id)));
  };
  return Promise.resolve({ title: "MiniSearch, all words else any", rank, close: () => Promise.resolve() });
}
