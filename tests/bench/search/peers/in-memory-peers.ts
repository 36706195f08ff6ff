// Search libraries of JavaScript that keep all in memory: MiniSearch, FlexSearch and lunr.
import { Document } from "flexsearch";
import lunr from "lunr";
import MiniSearch from "minisearch";
import type { BenchQuery } from "../bench-queries";
import type { MadeStatement } from "../made-statement";
import type { OpenPeer, Peer, PeerInput } from "../peer";
import { countInMemory, passes } from "./count-in-memory";
import { markWords } from "./mark-words";

const LACKS = "no exact phrases (taken as AND); facets and marks by plain loops; a facet's counts obey its own filter";

/** Serial numbers of what answers, the best first; null for all. */
type Find = (query: BenchQuery) => number[] | null;

function inMemory(title: string, lacks: string, index: (documents: readonly MadeStatement[]) => Find): Peer {
  return {
    title,
    lacks: `${lacks}${LACKS}`,
    database: "none",
    open: async ({ statements }: PeerInput): Promise<OpenPeer> => {
      const documents = [...(await statements())];
      const find = index(documents);
      const search = (query: BenchQuery) => {
        const found = find(query) ?? [...documents.keys()];
        const hits = found.flatMap((serial) => documents[serial] ?? []).filter((document) => passes(document, query));
        for (const { paragraphs } of hits.slice(0, 20)) markWords(paragraphs.join("\n\n"), query.words);
        countInMemory(hits);
        return Promise.resolve({ total: hits.length });
      };
      return { search, pid: process.pid, close: () => Promise.resolve() };
    },
  };
}

export const MINISEARCH = inMemory("MiniSearch", "no stems; ", (documents) => {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  for (const { serial, paragraphs } of documents) index.add({ id: serial, text: paragraphs.join("\n\n") });
  return ({ kind, words }) => {
    if (words.length === 0) return null;
    const found = index.search(words.join(" "), {
      combineWith: kind === "or" ? "OR" : "AND",
      prefix: kind === "prefix",
    });
    return found.map(({ id }) => Number(id));
  };
});

export const FLEXSEARCH = inMemory("FlexSearch", "no stems, no prefix*; ", (documents) => {
  const index = new Document({ document: { id: "id", index: [{ field: "text", tokenize: "strict" }] } });
  for (const { serial, paragraphs } of documents) index.add({ id: serial, text: paragraphs.join("\n\n") });
  return ({ kind, words }) => {
    if (words.length === 0) return null;
    const found = index.search(words.join(" "), { limit: documents.length, suggest: kind === "or" });
    return found.flatMap(({ result }) => result.map(Number));
  };
});

export const LUNR = inMemory("lunr", "", (documents) => {
  const builder = new lunr.Builder();
  builder.field("text");
  builder.pipeline.add(lunr.trimmer, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  for (const { serial, paragraphs } of documents) builder.add({ id: serial, text: paragraphs.join("\n\n") });
  const index = builder.build();
  return ({ kind, words }) => {
    if (words.length === 0) return null;
    const sign = kind === "or" ? "" : "+";
    const query = words.map((word) => `${sign}${word}${kind === "prefix" ? "*" : ""}`).join(" ");
    return index.search(query).map(({ ref }) => Number(ref));
  };
});
