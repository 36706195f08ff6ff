// Rostrum itself, with one of its engines: the whole use case behind the search page.
import { openCorpus } from "@/lib/corpus/corpus";
import { IndexFiles } from "@/lib/corpus/search-index/index-files";
import { updateIndex } from "@/lib/corpus/search-index/update-index";
import { searchStatements } from "@/lib/corpus/search-statements";
import type { Peer } from "../peer";

export function siteEngine(engine: "embedded" | "postgres"): Peer {
  return {
    title: `Rostrum, ${engine}`,
    lacks: "",
    open: async ({ url, dataDir }) => {
      const built = engine === "embedded" ? await updateIndex(url, new IndexFiles(dataDir)) : null;
      const corpus = openCorpus({ databaseUrl: url, dataDir, engine });
      if ("ready" in corpus.engine) await corpus.engine.ready;
      return {
        search: async ({ text, filters }) => {
          const request = { text, filters, sort: "relevance", start: { at: "first" }, pageSize: 20 } as const;
          const shown = { synonyms: true, within: {}, whole: [] };
          return (await searchStatements({ ...request, ...shown }, corpus)).total;
        },
        indexBytes: built ? built.index.segments.reduce((sum, { segment }) => sum + segment.byteLength, 0) : null,
        close: () => corpus.close(),
      };
    },
  };
}
