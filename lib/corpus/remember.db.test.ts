// What is remembered is counted again exactly when statements have changed, also by a transaction that commits late.
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { openCorpus, type Corpus } from "./corpus";
import { remember } from "./remember";

let test: TestDatabase;
let corpus: Corpus;
let runId: string;

async function save(name: string): Promise<void> {
  await saveDocument(
    corpus.database,
    { runId, ordinal: 1 },
    fictionalDocument(name, [fictionalStatement(` ${name}.`)]),
  );
}

/** A count of how often it was asked to count. */
function counter() {
  let times = 0;
  return remember(() => Promise.resolve(++times));
}

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  runId = await beginRun(corpus.database, { collection: "main", parserVersion: "1", paths: ["remember"] });
  await save("first.txt");
});

afterAll(async () => {
  await corpus.close();
  await test.drop();
});

it("counts once while nothing changes, and each key apart", async () => {
  const count = counter();
  expect([await count(corpus, "a"), await count(corpus, "a"), await count(corpus, "b")]).toEqual([1, 1, 2]);
});

it("counts again when the stamp is another one", async () => {
  let times = 0;
  let stamp = "first";
  const count = remember(
    () => Promise.resolve(++times),
    () => Promise.resolve(stamp),
  );
  expect([await count(corpus, ""), await count(corpus, "")]).toEqual([1, 1]);
  stamp = "second";
  expect([await count(corpus, ""), await count(corpus, "")]).toEqual([2, 2]);
});

it("counts again after a statement came", async () => {
  const count = counter();
  await count(corpus, "");
  await save("second.txt");
  expect([await count(corpus, ""), await count(corpus, "")]).toEqual([2, 2]);
});

it("sees a transaction that began before and commits after another one", async () => {
  const count = counter();
  const before = await corpus.database.client.$transaction(
    async (late) => {
      await late.$executeRaw`UPDATE statements SET slug = slug || '-2'`;
      await save("third.txt");
      return count(corpus, "");
    },
    { timeout: 60_000 },
  );
  const after = await count(corpus, "");
  expect(after).toBeGreaterThan(before);
  expect(await count(corpus, "")).toBe(after);
});

it("keeps nothing where replicas answer", async () => {
  const count = counter();
  const replicated = { ...corpus, isReplicated: true };
  expect([await count(replicated, ""), await count(replicated, "")]).toEqual([1, 2]);
});
