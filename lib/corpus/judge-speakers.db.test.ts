// What people say of printed names takes effect at once, is remembered, and is taken back; wrong ids change nothing.
import { afterAll, beforeAll, expect, it } from "vitest";
import { saveDocument } from "@/lib/db/save-document";
import { beginRun } from "@/lib/db/ingest-run";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { openCorpus, type Corpus } from "./corpus";
import { judgeSpeakers, listDoubtfulSpeakers, listSpeakerVerdicts, withdrawJudgement } from "./judge-speakers";

let test: TestDatabase;
let corpus: Corpus;

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "/nowhere" });
  for (const [name, year, code] of [
    ["A. Quill", 2031, "XAA"],
    ["Ada Quill", 2031, "XAA"],
    ["Ada Quill", 2050, "XAB"],
    ["Ole Fenn", 2031, "XAA"],
  ] as const)
    await save(name, year, code);
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
});

async function save(name: string, year: number, code: string): Promise<void> {
  const bare = { evidence: [], from: "sidecar" as const, ruleId: "extract/test" };
  const statement = {
    ...fictionalStatement(`${name} of ${code} in ${year}.`),
    speaker: { ...bare, value: { name, role: null, displayName: null } },
    delegation: { ...bare, value: { code, name: code } },
    date: { ...bare, value: { iso: `${year}-05-03`, printed: `3 May ${year}` } },
  };
  const file = `${name} ${code}.txt`;
  const runId = await beginRun(corpus.database, { collection: "main", parserVersion: "1", paths: [file] });
  await saveDocument(corpus.database, { runId, ordinal: 1 }, fictionalDocument(file, [statement], "main"));
}

const said = async (): Promise<string[]> =>
  (await listDoubtfulSpeakers(corpus, null)).map(
    ({ one, other, joined, rule }) => `${one.name} ${joined ? "=" : "≠"} ${other.name}: ${rule}`,
  );

it("lists a merger, parts it, takes that back, joins others, and remembers all of it", async () => {
  expect(await said()).toEqual(["Ada Quill = A. Quill: initials"]);
  expect(await listDoubtfulSpeakers(corpus, "XAB")).toEqual([]);
  const [pair] = await listDoubtfulSpeakers(corpus, "XAA");
  const ids = [pair?.one.id ?? "", pair?.other.id ?? ""] as const;
  const parted = await judgeSpeakers(corpus, { ids, same: false, author: "E", reason: "Two sisters." });
  expect(parted).toEqual({ names: ["Ada Quill", "A. Quill"], onePerson: false });
  expect(await said()).toEqual(["A. Quill ≠ Ada Quill: initials"]);
  expect(await listSpeakerVerdicts(corpus)).toMatchObject([
    { delegationId: "XAA", same: false, reason: "Two sisters." },
  ]);
  expect(await withdrawJudgement(corpus, ids)).toMatchObject({ onePerson: true });
  expect(await listSpeakerVerdicts(corpus)).toEqual([]);
  const fenn = await corpus.database.client.speaker.findFirstOrThrow({ where: { name: "Ole Fenn" } });
  const joined = await judgeSpeakers(corpus, { ids: [ids[0], fenn.id], same: true, author: "E", reason: "Married." });
  expect(joined.onePerson).toBe(true);
});

it.each([
  ["an id that nobody has", ["nobody000000", "nobody000001"], "No printed name has the id"],
  ["one spelling twice", ["A. Quill", "A. Quill"], "Both ids are of one spelling"],
  ["two delegations", ["Ada Quill/XAA", "Ada Quill/XAB"], "not of one delegation"],
])("refuses %s", async (_, names, words) => {
  const idOf = async (name: string) => {
    const [printed, delegationId] = name.split("/");
    const where = { name: printed ?? "", ...(delegationId && { delegationId }) };
    return (await corpus.database.client.speaker.findFirst({ where }))?.id ?? name;
  };
  const ids = [await idOf(names[0] ?? ""), await idOf(names[1] ?? "")] as const;
  await expect(judgeSpeakers(corpus, { ids, same: true, author: "E", reason: "So." })).rejects.toThrow(words);
});
