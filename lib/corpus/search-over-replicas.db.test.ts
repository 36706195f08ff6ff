// The site's search in PostgreSQL says the same while a replica dies, while the primary is down, and while a server is frozen.
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { applyMigrations } from "@/lib/db/apply-migrations";
import { updateBitmapIndex } from "@/lib/db/bitmap-index/update-bitmap-index";
import { connect } from "@/lib/db/connect";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import { NO_FILTERS } from "@/lib/domain/facet";
import type { SearchRequest } from "@/lib/domain/search";
import { statementVectors } from "@/lib/search/statement-vectors";
import { statementThat } from "@/tests/fixtures/fictional-corpus";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import {
  removeReplicated,
  startReplicatedPostgres,
  untilFollowed,
  type ReplicatedPostgres,
} from "@/tests/fixtures/replicated-postgres";
import { openCorpus, type Corpus } from "./corpus";
import { searchStatements } from "./search-statements";

const REQUEST: SearchRequest = {
  ...{ text: "cormorants", filters: NO_FILTERS, sort: "relevance", start: { at: "first" }, pageSize: 10 },
  ...{ synonyms: true, within: {}, whole: [] },
};

let folder: string;
let servers: ReplicatedPostgres;
let corpus: Corpus;
const log: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation((line: string) => void log.push(line));
  folder = await mkdtemp(join(tmpdir(), "rostrum-searched-"));
  await chmod(folder, 0o755);
  servers = await startReplicatedPostgres(folder);
  await fill(servers.primary.url);
  await untilFollowed(servers);
  corpus = openCorpus({
    ...{ databaseUrl: servers.primary.url, dataDir: "unused", engine: "postgres", timeoutSeconds: 20 },
    replicas: { urls: servers.replicas.map(({ url }) => url), maxLagSeconds: 10 },
  });
}, 120_000);
afterAll(async () => {
  await corpus.close();
  await removeReplicated(folder, servers);
  vi.restoreAllMocks();
}, 60_000);

async function fill(url: string): Promise<void> {
  await applyMigrations(url);
  const database = connect(url);
  const statements = ["The cormorants of Belvarra", "Tides of Ondelune", "Kelorai counts cormorants"].map((text, at) =>
    statementThat(text, { date: `2031-05-0${at + 1}` }),
  );
  const document = fictionalDocument("coast.txt", []);
  document.statements = statements.map((statement, at) => {
    return { statement, slug: `coast-${at}`, vectors: statementVectors(statement) };
  });
  const runId = await beginRun(database, { collection: "main", parserVersion: "1", paths: ["coast.txt"] });
  await saveDocument(database, { runId, ordinal: 1 }, document);
  await database.close();
  await updateBitmapIndex(url);
}

/** What a reader sees of the answer. */
async function found() {
  const { total, corpusTotal, hits, facets } = await searchStatements(REQUEST, corpus);
  return { total, corpusTotal, hits: hits.map(({ id }) => id), facets };
}

/** Searches one after another, begun over a second. */
function manyFound() {
  const begun = Array.from({ length: 20 }, (_, time) => sleep(time * 50).then(found));
  return Promise.all(begun);
}

const said = (pattern: RegExp) => log.filter((line) => pattern.test(line)).length;

async function until(isSo: () => boolean): Promise<void> {
  for (let time = 0; time < 200 && !isSo(); time++) await sleep(100);
  expect(isSo()).toBe(true);
}

it("finds the same with all servers, while a replica is frozen, when it is dead, and without the primary", async () => {
  const whole = await found();
  expect(whole).toMatchObject({ total: 2, corpusTotal: 3 });
  for (const answer of await manyFound()) expect(answer).toEqual(whole);

  await servers.replicas[0].freeze();
  for (const answer of await manyFound()) expect(answer).toEqual(whole);
  expect(said(/The replica .* is left out/)).toBe(1);
  await servers.replicas[0].thaw();
  await until(() => said(/answers again/) > 0);

  const answers = manyFound();
  await servers.replicas[0].stop();
  for (const answer of await answers) expect(answer).toEqual(whole);

  const others = manyFound();
  await servers.primary.stop();
  for (const answer of await others) expect(answer).toEqual(whole);
  await until(() => said(/The primary .* does not answer/) > 0);
  for (const answer of await manyFound()) expect(answer).toEqual(whole);
});
