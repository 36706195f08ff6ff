// Printings of one statement are found, linked and counted once, whatever came first and who came at once.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalSpeech, fictionalWords, type SpeechFacts } from "@/tests/fixtures/fictional-speech";
import type { Statement } from "@/lib/domain/statement";
import { connect, type Database } from "./connect";
import { countCorpus } from "./count-corpus";
import type { ItemEnd } from "./ingest-item";
import { beginRun } from "./ingest-run";
import { removeCollection } from "./remove-collection";
import { saveDocument } from "./save-document";

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

async function save(name: string, statements: Statement | Statement[], collection = "main"): Promise<ItemEnd> {
  const runId = await beginRun(database, { collection, parserVersion: "1", paths: [name] });
  return saveDocument(database, { runId, ordinal: 1 }, fictionalDocument(name, [statements].flat(), collection));
}

const SPEECH = fictionalWords(1, 300);
/** As a record prints it: another beginning and end, and words here and there. */
const EDITED = [
  ...fictionalWords(2, 12),
  ...SPEECH.slice(4, 290).map((word, at) => (at % 45 === 0 ? `${word}s` : word)),
  ...fictionalWords(3, 9),
];
const speech = (facts: SpeechFacts = {}, words = SPEECH) => fictionalSpeech(words, facts);

/** How many count, and what is said of each two. */
async function links() {
  const { statements } = await countCorpus(database);
  const rows = await database.client.statementLikeness.findMany({ select: { kind: true, jaccard: true } });
  return { statements, kinds: rows.map(({ kind }) => kind).sort() };
}

describe("linkLikenesses", () => {
  it.each([
    ["another header", speech({ day: null, delegation: null })],
    ["the words of a record", speech({ symbol: "S/PV.99001" }, EDITED)],
    ["the day when it was put on a site", speech({ day: "2031-05-06" })],
    ["its first two thirds alone", speech({ day: null }, SPEECH.slice(0, 200))],
  ])("counts a statement once that comes again with %s", async (_, copy) => {
    await save("first.txt", speech());
    const end = await save("second.txt", copy);
    expect(end).toMatchObject({ status: "duplicate", statements: 0 });
    expect(end.detail).toMatch(/^first.txt says the same: \d+ % of its words/);
    expect(await links()).toEqual({ statements: 1, kinds: ["duplicate"] });
  });

  it.each([
    ["another delegation", speech({ delegation: "XAB" })],
    ["another year", speech({ day: "2032-05-03" })],
    ["another meeting", speech({ symbol: "S/PV.99002" })],
  ])("counts the same words of %s, and relates them", async (_, other) => {
    await save("first.txt", speech({ symbol: "S/PV.99001" }));
    expect(await save("second.txt", other)).toMatchObject({ status: "committed", statements: 1 });
    expect(await links()).toEqual({ statements: 2, kinds: ["related"] });
  });

  it("relates what shares much, and says nothing of what shares little", async () => {
    await save("first.txt", speech());
    await save("half.txt", speech({}, [...SPEECH.slice(0, 170), ...fictionalWords(5, 150)]));
    await save("other.txt", speech({}, [...SPEECH.slice(0, 40), ...fictionalWords(6, 300)]));
    expect(await links()).toEqual({ statements: 3, kinds: ["related"] });
  });

  it("does not take what is said twice in one document for two printings", async () => {
    await save("record.txt", [speech(), speech({}, EDITED)]);
    expect(await links()).toEqual({ statements: 2, kinds: ["related"] });
  });

  it("gives the same counts in every order, and does not make one of two by way of a third", async () => {
    const printings = {
      "2031.txt": speech(),
      "2032.txt": speech({ day: "2032-05-03" }),
      "undated.txt": speech({ day: null }),
      "record.txt": speech({ symbol: "S/PV.99001" }, EDITED),
    };
    const leaders = new Set<string>();
    for (const seed of [0, 1, 2, 3]) {
      const names = Object.keys(printings) as (keyof typeof printings)[];
      for (const name of [...names.slice(seed), ...names.slice(0, seed)]) await save(name, printings[name], "round");
      const counted = await database.client.statementSource.findMany({
        where: { statement: { duplicateOfId: null } },
        select: { source: { select: { fileName: true } } },
      });
      leaders.add(
        counted
          .map(({ source }) => source.fileName)
          .sort()
          .join(),
      );
      await removeCollection(database, "round");
    }
    expect([...leaders]).toEqual(["2032.txt,record.txt"]);
  });

  it("finds printings that come in at once", async () => {
    const copies = Array.from({ length: 8 }, (_, at) => speech({ day: null }, [...SPEECH, `copy${at}`]));
    await Promise.all(copies.map((copy, at) => save(`${at}.txt`, copy)));
    expect((await links()).statements).toBe(1);
  });

  it("counts the next printing when the one that counted goes", async () => {
    await save("rich.txt", speech({ symbol: "S/PV.99001" }), "sample");
    await save("one.txt", speech({ day: null }));
    await save("two.txt", speech({ delegation: null }));
    expect((await links()).statements).toBe(1);
    await removeCollection(database, "sample");
    expect(await links()).toEqual({ statements: 1, kinds: ["duplicate"] });
  });
});
