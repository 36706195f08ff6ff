// Shows that a newcomer gets the whole sample once, also after an interrupted start, and nobody else gets it.
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalParse } from "@/tests/fixtures/fictional-parse";
import { readConfig, type Config } from "./config";
import { seedCorpus } from "./seed-corpus";

let database: TestDatabase;
let config: Config;

beforeEach(async () => {
  database = await createTestDatabase();
  config = readConfig({ DATA_DIR: await mkdtemp(join(tmpdir(), "rostrum-seed-")) });
});
afterEach(async () => {
  await database.drop();
  await rm(config.DATA_DIR, { recursive: true, force: true });
});

/** Each document becomes one statement of its own, without the time that parsing takes. */
const parse = (bytes: Uint8Array) =>
  fictionalParse(Buffer.from(`Words of ${createHash("sha256").update(bytes).digest("hex")}`));

it("goes on with an interrupted sample, and then leaves the corpus alone", async () => {
  const stop = new AbortController();
  const interrupted = { parse, signal: stop.signal, onProgress: () => stop.abort() };
  const first = await seedCorpus(config, database.url, interrupted);
  expect(first?.counts.pending).toBeGreaterThan(0);
  const second = await seedCorpus(config, database.url, { parse });
  expect(second?.counts).toMatchObject({ pending: 0, duplicate: first?.counts.committed });
  expect(await seedCorpus(config, database.url, { parse })).toBeNull();
});
