// The moment changes with each statement, and is unknown while the database is away.
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Database } from "@/lib/db/connect";
import { isAlive } from "@/lib/db/is-alive";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { followCorpus } from "./corpus-moment";

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = connect(test.url);
  // The first connection takes longer than readers are let wait.
  expect(await isAlive(database)).toBe(true);
});

afterAll(async () => {
  await database.close();
  await test.drop();
});

it("is one moment for all questions until a statement comes", async () => {
  const askMoment = followCorpus(database);
  const first = await askMoment();
  const many = await Promise.all(Array.from({ length: 40 }, () => askMoment()));
  expect(first).not.toBeNull();
  expect(new Set([first, ...many]).size).toBe(1);
  const runId = await beginRun(database, { collection: "main", parserVersion: "1", paths: ["moment"] });
  await saveDocument(database, { runId, ordinal: 1 }, fictionalDocument("a.txt", [fictionalStatement(" A tide.")]));
  const next = await askMoment();
  expect(next).not.toBe(first);
  expect(await askMoment()).toBe(next);
});

it("is unknown where nothing answers", async () => {
  const nowhere = connect("postgresql://nobody@127.0.0.1:9/none");
  expect(await followCorpus(nowhere)()).toBeNull();
  await nowhere.close();
});
