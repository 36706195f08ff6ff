// Removing the sample takes what is the sample's and leaves what is not.
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import type { Statement } from "@/lib/domain/statement";
import { connect, type Database } from "./connect";
import { countCorpus } from "./count-corpus";
import { beginRun } from "./ingest-run";
import { listStatementIds } from "./list-statements";
import { newId } from "./new-id";
import { readStatements } from "./read-statements";
import { removeCollection } from "./remove-collection";
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

async function save(name: string, collection: string, ...statements: Statement[]): Promise<void> {
  const runId = await beginRun(database, { collection, parserVersion: "1", paths: [name] });
  await saveDocument(database, { runId, ordinal: 1 }, fictionalDocument(name, statements, collection));
}

function fromYonder(body: string): Statement {
  const statement = fictionalStatement(body);
  const { delegation } = statement;
  return { ...statement, delegation: delegation && { ...delegation, value: { code: "XAB", name: "Yonder" } } };
}

it("removes a collection with what only it needed, and nothing else", async () => {
  await save("mine.txt", "main", fictionalStatement("Mine."));
  await save("sample.txt", "sample", fromYonder("Sample."), fictionalStatement("Both."));
  await save("later.txt", "main", fictionalStatement("Both."));
  expect(await countCorpus(database)).toMatchObject({ statements: 3, sampleStatements: 2, delegations: 2 });

  expect(await removeCollection(database, "sample")).toMatchObject({ sources: 1, statements: 1 });

  const left = await readStatements(database, await listStatementIds(database));
  expect(left.map(({ source, sample }) => [source.fileName, sample]).sort()).toEqual([
    ["later.txt", false],
    ["mine.txt", false],
  ]);
  expect(await database.client.delegation.findMany({ select: { id: true } })).toEqual([{ id: "XAA" }]);
  expect(await database.client.evidence.count({ where: { statement: { collection: "sample" } } })).toBe(0);
  expect(await removeCollection(database, "sample")).toMatchObject({ sources: 0, statements: 0 });
});

it("does not delete what people corrected", async () => {
  await save("corrected.txt", "corrected", fictionalStatement("Corrected."));
  const { id: statementId } = await database.client.statement.findFirstOrThrow({ where: { collection: "corrected" } });
  const correction = { recordKey: "statement", field: "speaker.value.role", value: "Envoy", author: "A", reason: "B" };
  await database.client.correction.create({ data: { id: newId(), statementId, ...correction } });
  await expect(removeCollection(database, "corrected")).rejects.toThrow();
  expect(await database.client.statement.count({ where: { id: statementId } })).toBe(1);
});
