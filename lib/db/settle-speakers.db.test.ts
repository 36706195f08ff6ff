// One person under several spellings is one speaker: in every order of arrival, until a person says otherwise.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import type { Statement } from "@/lib/domain/statement";
import { connect, type Database } from "./connect";
import { countCorpus } from "./count-corpus";
import { beginRun } from "./ingest-run";
import { removeCollection } from "./remove-collection";
import { saveDocument } from "./save-document";
import { settleSpeakers } from "./settle-speakers";

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = connect(test.url);
});
afterEach(() => removeCollection(database, "main"));
afterAll(async () => {
  await database.close();
  await test.drop();
});

function spoken(name: string, year: number, code = "XAA"): Statement {
  const statement = fictionalStatement(`${name} in ${year}.`);
  const bare = { evidence: [], from: "sidecar" as const, ruleId: "extract/test" };
  return {
    ...statement,
    speaker: { ...bare, value: { name, role: null, displayName: null } },
    delegation: { ...bare, value: { code, name: code } },
    date: { ...bare, value: { iso: `${year}-05-03`, printed: `3 May ${year}` } },
  };
}

async function save(statement: Statement, collection = "main"): Promise<void> {
  const name = `${statement.speaker?.value.name} ${statement.date?.value.iso} ${statement.delegation?.value.code} ${collection}.txt`;
  const runId = await beginRun(database, { collection, parserVersion: "1", paths: [name] });
  await saveDocument(database, { runId, ordinal: 1 }, fictionalDocument(name, [statement], collection));
}

/** What is kept of people: the name of each, and in which forms it was printed. */
async function people(): Promise<string[]> {
  const rows = await database.client.speaker.findMany({
    where: { statements: { some: {} } },
    select: { name: true, aliases: { select: { alias: true } } },
  });
  return rows
    .map(
      ({ name, aliases }) =>
        `${name}: ${aliases
          .map(({ alias }) => alias)
          .sort()
          .join(", ")}`,
    )
    .sort();
}

const SPOKEN = [spoken("A. B. Quill", 2030), spoken("Ada Berta Quill", 2031), spoken("Ada Quill", 2033)];

it("brings spellings of one person together, in every order", async () => {
  const found = new Set<string>();
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
    [1, 2, 0],
  ]) {
    for (const at of order) await save(SPOKEN[at] as Statement);
    found.add((await people()).join("; "));
    expect((await countCorpus(database)).speakers).toBe(1);
    await removeCollection(database, "main");
  }
  expect([...found]).toEqual(["Ada Berta Quill: A. B. Quill, Ada Berta Quill, Ada Quill"]);
});

it("finds spellings that come in at once", async () => {
  await Promise.all(SPOKEN.map((statement) => save(statement)));
  expect((await countCorpus(database)).speakers).toBe(1);
});

it("keeps delegations and years apart, and parts people again when another comes to light", async () => {
  await save(spoken("A. Quill", 2031));
  await save(spoken("Ada Quill", 2031));
  await save(spoken("Ada Quill", 2031, "XAB"));
  await save(spoken("Ada B. Quill", 2050));
  expect(await people()).toEqual([
    "Ada B. Quill: Ada B. Quill",
    "Ada Quill: A. Quill, Ada Quill",
    "Ada Quill: Ada Quill",
  ]);
  await save(spoken("Anna Quill", 2031), "other");
  expect(await people()).toHaveLength(5);
  await removeCollection(database, "other");
  expect(await people()).toHaveLength(3);
});

it("does what a person says, and takes it back", async () => {
  for (const statement of SPOKEN) await save(statement);
  const data = { id: "v1", firstKey: "XAA/a b quill", secondKey: "XAA/ada berta quill", same: false };
  await database.client.speakerVerdict.create({ data: { ...data, author: "E", reason: "Two sisters." } });
  const settle = () => database.client.$transaction((tx) => settleSpeakers(tx, ["XAA"]));
  await settle();
  expect(await people()).toEqual(["A. B. Quill: A. B. Quill", "Ada Berta Quill: Ada Berta Quill, Ada Quill"]);
  await database.client.speakerVerdict.update({ where: { id: "v1" }, data: { withdrawnAt: new Date("2100-01-01") } });
  await settle();
  expect(await people()).toHaveLength(1);
});
