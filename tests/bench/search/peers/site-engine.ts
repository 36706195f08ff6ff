// Rostrum itself, with one of its engines: the whole use case behind the search page.
import { join } from "node:path";
import pg from "pg";
import { openCorpus } from "@/lib/corpus/corpus";
import { IndexFiles } from "@/lib/corpus/search-index/index-files";
import { buildAnew } from "@/lib/corpus/search-index/update-index";
import { searchStatements } from "@/lib/corpus/search-statements";
import { withIndexSnapshot } from "@/lib/db/index-snapshot";
import { NO_FILTERS } from "@/lib/domain/facet";
import { updateBitmapIndex } from "@/lib/db/bitmap-index/update-bitmap-index";
import type { BenchQuery } from "../bench-queries";
import { madeSnapshot } from "../made-snapshot";
import { sizeOfFolder } from "../size-of-folder";
import { VectorCache } from "../vector-cache";
import type { OpenPeer, Peer, PeerInput } from "../peer";

export function siteEngine(engine: "embedded" | "postgres"): Peer {
  const title = `Rostrum, ${engine}`;
  const open = (input: PeerInput) => openSite(engine, input);
  return engine === "embedded"
    ? { title, lacks: "", database: "names", open, build: buildFiles }
    : { title, lacks: "", database: "statements", open, build: buildBitmaps };
}

/** Statements come from where they are made instead of from a database of their size; all else is as the site has it. */
async function buildFiles({ url, folder, size, statements }: PeerInput): Promise<number> {
  const files = new IndexFiles(folder);
  const made = await statements();
  const vectors = new VectorCache(join(folder, "../../vectors"));
  await withIndexSnapshot(url, async (snapshot) => {
    const { index } = await buildAnew(madeSnapshot(snapshot, made, size, vectors), files, {});
    await files.commit(index);
  });
  vectors.save();
  return sizeOfFolder(files.folder);
}

/** The tables of the bitmap index; what statements are stored in comes beside it in either case. */
async function buildBitmaps({ url }: PeerInput): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("DELETE FROM search_index_state; TRUNCATE search_blocks, search_documents CASCADE");
  await updateBitmapIndex(url);
  const { rows } = await client.query<{ bytes: string }>(
    `SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class
     WHERE relkind = 'r' AND relname LIKE 'search\_%'`,
  );
  await client.end();
  return Number(rows[0]?.bytes ?? 0);
}

/** @throws where it holds other statements than are measured: an index of another database is passed over, not searched */
async function openSite(engine: "embedded" | "postgres", { url, folder, size }: PeerInput): Promise<OpenPeer> {
  const corpus = openCorpus({ databaseUrl: url, dataDir: folder, engine });
  if ("ready" in corpus.engine) await corpus.engine.ready;
  const search = ({ text, filters }: Pick<BenchQuery, "text" | "filters">) => {
    const request = { text, filters, sort: "relevance", start: { at: "first" }, pageSize: 20 } as const;
    return searchStatements({ ...request, synonyms: true, within: {}, whole: [] }, corpus);
  };
  const { corpusTotal } = await search({ text: "", filters: NO_FILTERS });
  if (corpusTotal !== size) throw new Error(`It holds ${corpusTotal} statements instead of ${size}; use --anew.`);
  return {
    search: async (query: BenchQuery) => {
      const { total } = await search(query);
      return engine === "embedded" ? { total } : { total, cpuMs: null };
    },
    pid: process.pid,
    close: () => corpus.close(),
  };
}
