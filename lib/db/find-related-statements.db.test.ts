// Related statements share what is rare, and say what; before and after go by time, without the chair.
import { afterAll, beforeAll, expect, it } from "vitest";
import { fictionalCorpus, statementThat } from "@/tests/fixtures/fictional-corpus";
import { countSubjectRecords } from "./count-subject-records";
import { findRelatedStatements } from "./find-related-statements";
import { listStatementAddresses } from "./list-statement-addresses";
import { findSurroundings } from "./find-surroundings";

const YONDER = { code: "XAB", name: "Yonder" };
const RARE = { themes: ["oceans" as const], threat: null, symbol: "L/9" };
const COMMON = { themes: ["climate" as const], threat: "ransomware" as const, symbol: null };
let corpus: Awaited<ReturnType<typeof fictionalCorpus>>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  corpus = await fictionalCorpus({
    own: [statementThat("own", { ...RARE, threat: "ransomware", date: "2030-05-05" })],
    document: [statementThat("document", { ...RARE, themes: ["climate"], delegation: YONDER, date: "2029-01-01" })],
    chair: [statementThat("chair", { ...RARE, turn: "presiding", date: "2030-05-06" })],
    common: [statementThat("common", { ...COMMON, date: "2031-01-01" })],
    year: [statementThat("year", { ...COMMON, year: 2030 })],
    before: [statementThat("before", { ...COMMON, threat: null, date: "2030-05-04" })].map((statement) => ({
      ...statement,
      priorities: [],
    })),
    undated: [statementThat("undated", { ...COMMON, date: null })],
  });
  const rows = await corpus.database.client.source.findMany({ include: { statements: true } });
  for (const { fileName, statements } of rows) ids[fileName] = statements[0]!.statementId;
});
afterAll(() => corpus.close());

async function related(id: string, most: number) {
  const records = await countSubjectRecords(corpus.database);
  return findRelatedStatements(corpus.database, { id, records, most });
}

it("puts a shared document before a shared threat, and says what is shared", async () => {
  const found = await related(ids.own!, 10);
  expect(found[0]).toEqual({ id: ids.document, shared: [{ kind: "document", code: "L/9" }] });
  expect(new Set(found.slice(1).map(({ id }) => id))).toEqual(new Set([ids.common, ids.year, ids.undated]));
  expect(found[1]?.shared).toEqual([{ kind: "threat", code: "ransomware" }]);
});

it("finds nothing for a statement that shares nothing, and no more than asked for", async () => {
  expect(await related(ids.before!, 10)).toEqual([]);
  expect(await related(ids.own!, 1)).toHaveLength(1);
  expect(await related("nosuchstatement", 10)).toEqual([]);
});

it("finds what the delegation said before and after; a year alone stands at the year's end", async () => {
  const { database } = corpus;
  expect(await findSurroundings(database, ids.own!)).toMatchObject({ previous: ids.before, next: ids.year });
  expect(await findSurroundings(database, ids.common!)).toMatchObject({ previous: ids.year, next: null });
  expect(await findSurroundings(database, ids.undated!)).toMatchObject({ previous: null, next: null });
});

it("knows to which pages a statement leads", async () => {
  const links = await findSurroundings(corpus.database, ids.document!);
  expect(links).toMatchObject({ delegation: "XAB" });
  expect(links.speaker).toMatch(/^[0-9a-z]{12}$/);
  expect(await findSurroundings(corpus.database, "none")).toEqual({
    ...{ delegation: null, speaker: null, meeting: null, previous: null, next: null },
  });
});

it("lists addresses for crawlers, without turns in the chair, no more than asked for", async () => {
  const listed = await listStatementAddresses(corpus.database, 100);
  expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(Object.values(ids).filter((id) => id !== ids.chair)));
  expect(await listStatementAddresses(corpus.database, 2)).toHaveLength(2);
});
