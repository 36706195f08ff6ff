// A speaker is found by any printed form, counted without turns in the chair, and listed with all that was said.
import { afterAll, beforeAll, expect, it } from "vitest";
import { fictionalCorpus, statementThat } from "@/tests/fixtures/fictional-corpus";
import { findSpeakerStatements } from "./find-speaker-statements";
import { listSpeakers, readSpeaker } from "./list-speakers";
import { readListedStatements } from "./read-listed-statements";
import { readPrintedRoles } from "./read-printed-roles";

const ADA = { name: "Zoë Quill", role: "Envoy", displayName: "Zoe Quill" };
const BRAM = { name: "Bram Oar" };
let corpus: Awaited<ReturnType<typeof fictionalCorpus>>;

beforeAll(async () => {
  corpus = await fictionalCorpus({
    "a.txt": [statementThat("a", { speaker: ADA, date: "2030-05-01" })],
    "b.txt": [statementThat("b", { speaker: { ...ADA, role: "Minister" }, year: 2034 })],
    "c.txt": [statementThat("c", { speaker: ADA, date: "2034-02-01" })],
    "d.txt": [statementThat("d", { speaker: BRAM, turn: "presiding", date: "2031-01-01" })],
    "e.txt": [statementThat("e", { speaker: null }), statementThat("f", { speaker: { name: "Cy_Oar" }, date: null })],
  });
});
afterAll(() => corpus.close());

const list = (text: string, page = 1) => listSpeakers(corpus.database, { text, page, pageSize: 10 });

it("lists who spoke most first, and nobody who only presided", async () => {
  const { entries, total } = await list("");
  expect(entries.map(({ name, statements }) => [name, statements])).toEqual([
    ["Zoe Quill", 3],
    ["Cy_Oar", 1],
  ]);
  expect(total).toBe(2);
  expect(entries[0]).toMatchObject({ firstYear: 2030, lastYear: 2034, delegation: { id: "XAA" }, sample: false });
});

it.each([["quill"], ["ZOE"], ["Zoë"], ["zoé q"]])("finds %s", async (text) => {
  expect((await list(text)).entries.map(({ name }) => name)).toEqual(["Zoe Quill"]);
});

it("takes no sign of the text for a pattern, and finds no delegation", async () => {
  expect((await list("%")).total).toBe(0);
  expect((await list("xaa")).total).toBe(0);
});

it("gives nothing behind the last page", async () => {
  expect(await list("", 2)).toEqual({ entries: [], total: 0 });
});

it("reads what one said, the newest first, and the chair apart", async () => {
  const { database } = corpus;
  const [quill] = (await list("quill")).entries;
  const ids = await findSpeakerStatements(database, { speaker: quill!.id, presiding: false, page: 1, pageSize: 10 });
  const statements = await readListedStatements(database, ids);
  expect(statements.map(({ date, year }) => date ?? year)).toEqual(["2034-02-01", 2034, "2030-05-01"]);
  expect(statements[0]).toMatchObject({ speaker: { id: quill!.id, name: "Zoe Quill" }, threats: ["ransomware"] });
  expect(statements[0]?.themes).toEqual(["financing-development", "sustainable-development"]);
  const bram = await database.client.speaker.findFirstOrThrow({ where: { name: "Bram Oar" } });
  expect(await readSpeaker(database, bram.id)).toMatchObject({ statements: 0, presiding: 1 });
  expect(
    await findSpeakerStatements(database, { speaker: bram.id, presiding: true, page: 1, pageSize: 10 }),
  ).toHaveLength(1);
});

it("reads the offices as printed, the latest first", async () => {
  const [quill] = (await list("quill")).entries;
  expect(await readPrintedRoles(corpus.database, quill!.id)).toEqual([
    { printed: "Envoy", firstYear: 2030, lastYear: 2034 },
    { printed: "Minister", firstYear: 2034, lastYear: 2034 },
  ]);
});

it("knows no speaker by another id", async () => {
  expect(await readSpeaker(corpus.database, "nosuchspeaker")).toBeNull();
});
