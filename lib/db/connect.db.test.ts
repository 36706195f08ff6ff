// Shows that days and times come back as they were saved, however the server writes them.
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { connect, type Database } from "./connect";
import { beginRun } from "./ingest-run";
import { saveDocument } from "./save-document";

const ODD_SESSION = "-c DateStyle=SQL,DMY -c TimeZone=Asia/Tokyo";

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  const url = new URL(test.url);
  url.searchParams.set("options", ODD_SESSION);
  database = connect(url.href);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

it("keeps day and moment where the server writes dates day first, in a time of its own", async () => {
  const runId = await beginRun(database, { collection: "main", parserVersion: "1", paths: ["day.txt"] });
  const document = fictionalDocument("day.txt", [fictionalStatement("A day is a day.")]);
  await saveDocument(database, { runId, ordinal: 1 }, document);
  const [stored] = await database.client.$queryRaw<{ day: string; epoch: number; read: Date }[]>`
    SELECT to_char(statements.date, 'YYYY-MM-DD') AS day, retrieved_at AS read,
      (extract(epoch FROM retrieved_at) * 1000)::float8 AS epoch FROM statements, sources`;
  const row = await database.client.statement.findFirstOrThrow();
  expect(row.date?.toISOString().slice(0, 10)).toBe(stored?.day);
  expect(stored?.read.getTime()).toBe(stored?.epoch);
  expect(new Date(stored?.epoch ?? 0)).toEqual(new Date(document.source.retrievedAt));
});

it("has PostgreSQL plan once what is asked often", async () => {
  const plans = () => database.client.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%pg_prepared_statements%'`;
  const counts: bigint[] = [];
  for (let time = 0; time < 40; time += 1) counts.push((await plans())[0]?.count ?? 0n);
  expect(counts[0]).toBe(0n);
  expect(counts.at(-1)).toBe(1n);
});
