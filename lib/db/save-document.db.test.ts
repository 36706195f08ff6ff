// What is saved reads back as it was, comes in once, and comes in whole or not at all.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { connect, type Database } from "./connect";
import { countCorpus } from "./count-corpus";
import type { ItemKey } from "./ingest-item";
import { beginRun } from "./ingest-run";
import { listStatementIds } from "./list-statements";
import { readStatements } from "./read-statements";
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

async function newItem(path: string): Promise<ItemKey> {
  const runId = await beginRun(database, { collection: "main", parserVersion: "1", paths: [path] });
  return { runId, ordinal: 1 };
}

async function save(name: string, ...bodies: string[]) {
  const statements = bodies.map((body) => fictionalStatement(body));
  return saveDocument(database, await newItem(name), fictionalDocument(name, statements));
}

describe("saveDocument", () => {
  it("reads back exactly what was saved", async () => {
    const document = fictionalDocument("whole.txt", [fictionalStatement("Whole.")]);
    const end = await saveDocument(database, await newItem("whole.txt"), document);
    expect(end).toMatchObject({ status: "committed", statements: 1 });
    const source = await database.client.source.findUniqueOrThrow({
      where: { key: document.source.sha256 },
      include: { statements: true, notices: true },
    });
    const [stored] = await readStatements(database, [source.statements[0]?.statementId ?? ""]);
    const { id, slug, sample, source: from, duplicates, ...record } = stored ?? expect.fail("nothing read");
    expect(record).toEqual(document.statements[0]?.statement);
    expect({ slug, sample, from, duplicates }).toEqual({
      slug: "xandia-2031-05-03",
      sample: false,
      from: document.source,
      duplicates: [],
    });
    expect(id).toMatch(/^[0-9a-z]{12}$/);
    expect(source.notices.map(({ ruleId }) => ruleId)).toEqual(["read/nul-removed"]);
  });

  it("keeps the words of a long paragraph unpacked, so that searching it need not unpack them", async () => {
    const words = Array.from({ length: 250 }, (_, at) => `'harbour${at}':${at + 1}`).join(" ");
    const document = fictionalDocument("long.txt", [fictionalStatement("Long.")]);
    for (const { vectors } of document.statements) vectors.paragraphs.fill(words, 0, 1);
    await saveDocument(database, await newItem("long.txt"), document);
    const packed = await database.client.$queryRaw`
      SELECT pg_column_compression(search) AS method, pg_column_size(search) > 2000 AS long
      FROM paragraphs WHERE search @@ 'harbour249'`;
    expect(packed).toEqual([{ method: null, long: true }]);
  });

  it("keeps a year without a day, with where it stands, and no year beside a day that differs", async () => {
    const whole = fictionalStatement("Year alone.");
    const statement = { ...whole, date: null, year: whole.date && { ...whole.date, value: 2031 } };
    await saveDocument(database, await newItem("year.txt"), fictionalDocument("year.txt", [statement]));
    const where = { year: 2031, date: null };
    const row = await database.client.statement.findFirstOrThrow({ where });
    const [stored] = await readStatements(database, [row.id]);
    expect([stored?.date, stored?.year]).toEqual([null, statement.year]);
    for (const wrong of [{ year: null, date: new Date("2031-05-03"), datePrinted: "" }, { date: new Date() }]) {
      await expect(database.client.statement.update({ where: { id: row.id }, data: wrong })).rejects.toThrow();
    }
  });

  it("changes nothing when the same bytes come again", async () => {
    await save("again.txt", "Again.");
    const before = await countCorpus(database);
    expect(await save("again.txt", "Again.")).toMatchObject({ status: "duplicate", statements: 0 });
    expect(await countCorpus(database)).toEqual(before);
  });

  it("links the same statement from another document, whatever its line breaks and quotes", async () => {
    await save("first.txt", "The ‘tide’ turns.");
    expect(await save("second.txt", "The\n'tide' turns.")).toMatchObject({ status: "duplicate", statements: 0 });
    const stored = await readStatements(database, await listStatementIds(database));
    const first = stored.find(({ source }) => source.fileName === "first.txt");
    expect(first?.duplicates.map(({ fileName }) => fileName)).toEqual(["second.txt"]);
  });

  it("saves the new statements of a document and links those that were there", async () => {
    await save("one.txt", "Shared by two.");
    const end = await save("both.txt", "Shared by two.", "Only here.");
    expect(end).toMatchObject({ status: "committed", statements: 1 });
    expect(end.detail).toContain("1 of its 2");
  });

  it("keeps a statement once that stands twice in one document", async () => {
    expect(await save("twice.txt", "Twice.", "Twice.")).toMatchObject({ status: "committed", statements: 1 });
  });

  it("saves each statement once when several runs save at the same time", async () => {
    const before = await countCorpus(database);
    const names = Array.from({ length: 8 }, (_, at) => `race-${at % 4}.txt`);
    const ends = await Promise.all(names.map((name) => save(name, `Race ${name}.`, "Race of all.")));
    expect(ends.filter(({ status }) => status === "committed")).toHaveLength(4);
    expect((await countCorpus(database)).statements - before.statements).toBe(5);
    expect(await database.client.speaker.count()).toBe(1);
  });

  it("saves nothing of a document that one row makes impossible", async () => {
    const broken = fictionalStatement("Broken.");
    broken.threats.push({ ...(broken.threats[0] ?? expect.fail("no threat")), ordinal: 2 });
    const document = fictionalDocument("broken.txt", [fictionalStatement("Fine."), broken]);
    const item = await newItem("broken.txt");
    const before = await countCorpus(database);
    await expect(saveDocument(database, item, document)).rejects.toThrow();
    expect(await countCorpus(database)).toEqual(before);
    const row = await database.client.ingestItem.findUnique({ where: { runId_ordinal: item } });
    expect(row?.status).toBe("pending");
  });
});
