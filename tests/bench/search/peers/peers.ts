// The table of all searches that the bench compares.
import type { Peer } from "../peer";

/** By the name that `--engines` takes; each is loaded in the process that measures it. */
export const PEERS: Record<string, () => Promise<Peer>> = {
  embedded: async () => (await import("./site-engine")).siteEngine("embedded"),
  postgres: async () => (await import("./site-engine")).siteEngine("postgres"),
  "naive-postgres": async () => (await import("./postgres-peers")).NAIVE_POSTGRES,
  "tuned-postgres": async () => (await import("./postgres-peers")).TUNED_POSTGRES,
  sqlite: async () => (await import("./program-peers")).SQLITE,
  minisearch: async () => (await import("./in-memory-peers")).MINISEARCH,
  flexsearch: async () => (await import("./in-memory-peers")).FLEXSEARCH,
  lunr: async () => (await import("./in-memory-peers")).LUNR,
  xapian: async () => (await import("./program-peers")).XAPIAN,
  lucene: async () => (await import("./program-peers")).LUCENE,
};
