// The quick jump's index is made when statements come, and what the site sends is never of an older corpus.
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import { readJumpIndex } from "@/lib/db/stored-jump-index";
import { LOCALES } from "@/lib/domain/locale";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { openCorpus, type Corpus } from "./corpus";
import { jumpIndex, prepareJumpIndexes } from "./jump-index";

let test: TestDatabase;
let corpus: Corpus;
let runId: string;

async function save(name: string): Promise<void> {
  const statement = fictionalStatement(` ${name}.`);
  await saveDocument(corpus.database, { runId, ordinal: 1 }, fictionalDocument(name, [statement]));
}

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  runId = await beginRun(corpus.database, { collection: "main", parserVersion: "1", paths: ["jump"] });
  await save("first.txt");
});

afterAll(async () => {
  await corpus.close();
  await test.drop();
});

it("is stored once for each language until statements change", async () => {
  expect(await prepareJumpIndexes(corpus)).toBe(LOCALES.length);
  expect(await prepareJumpIndexes(corpus)).toBe(0);
  expect((await jumpIndex("en", corpus)).json).toContain("Ada Quill");
  await save("second.txt");
  expect(await prepareJumpIndexes(corpus)).toBe(LOCALES.length);
});

it("is sent as it is stored where no statement came since", async () => {
  await corpus.database.client.jumpIndex.update({ where: { locale: "en" }, data: { json: '"as stored"' } });
  const site = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  expect((await jumpIndex("en", site)).json).toBe('"as stored"');
  await save("third.txt");
  expect((await jumpIndex("en", site)).json).toContain("Ada Quill");
  await site.close();
});

it("is not taken from another edition of the program", async () => {
  expect(await readJumpIndex(corpus.database, "en", "another")).toBeNull();
});
