// The stamp of documents and runs changes with whatever their counts change with.
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { connect, type Database } from "./connect";
import { countEnds, countSources, readIngestStamp } from "./count-sources";
import { endEmptyItem } from "./ingest-item";
import { beginRun } from "./ingest-run";
import { saveDocument } from "./save-document";

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = connect(test.url);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

it("is another one after a run began, a document came, a duplicate came, and an input was rejected", async () => {
  const statement = fictionalStatement("Stamped.");
  const stamps = [await readIngestStamp(database)];
  const paths = ["a.txt", "b.txt", "c.txt"];
  const runId = await beginRun(database, { collection: "main", parserVersion: "1", paths });
  stamps.push(await readIngestStamp(database));
  await saveDocument(database, { runId, ordinal: 1 }, fictionalDocument("a.txt", [statement]));
  stamps.push(await readIngestStamp(database));
  await saveDocument(database, { runId, ordinal: 2 }, fictionalDocument("b.txt", [statement]));
  stamps.push(await readIngestStamp(database));
  const end = { status: "rejected", reason: "binary", detail: "No text.", statements: 0, contentHash: null } as const;
  await endEmptyItem(database, { runId, ordinal: 3 }, end, []);
  stamps.push(await readIngestStamp(database));
  expect(new Set(stamps).size).toBe(5);
  expect(await readIngestStamp(database)).toBe(stamps.at(-1));
  expect(await countEnds(database)).toMatchObject({ committed: 1, duplicate: 1, pending: 0 });
  expect((await countSources(database)).map(({ documents, statements }) => [documents, statements])).toEqual([[2, 1]]);
});
