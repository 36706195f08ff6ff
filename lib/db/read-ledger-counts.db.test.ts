// The numbers of a ledger: statements counted once for each subject, the chair left out, nothing without a year lost.
import { afterAll, beforeAll, expect, it } from "vitest";
import { assembleLedger } from "@/lib/domain/ledger";
import { fictionalCorpus, statementThat } from "@/tests/fixtures/fictional-corpus";
import { findPositionStatements } from "./find-position-statements";
import { listDelegations } from "./list-delegations";
import { listSubjectDelegations } from "./list-subject-delegations";
import { findNewestOfDelegation, readDelegationGroups, readDelegationSpeakers } from "./read-delegation-profile";
import { readLedgerCounts } from "./read-ledger-counts";
import { readListedStatements } from "./read-listed-statements";
import { readPositionPassages } from "./read-position-passages";
import { readSubjectCounts } from "./read-subject-counts";

const YONDER = { code: "XAB", name: "Yonder" };
const GUILD = { code: null, name: "Guild of Keepers" };
const OCEANS = { kind: "theme", code: "oceans" } as const;
const RANSOMWARE = { kind: "threat", code: "ransomware" } as const;
let corpus: Awaited<ReturnType<typeof fictionalCorpus>>;

beforeAll(async () => {
  corpus = await fictionalCorpus({
    "a.txt": [statementThat("a", { themes: ["oceans"], date: "2030-01-01" })],
    "b.txt": [statementThat("b", { themes: ["oceans", "climate"], year: 2032, threat: null })],
    "c.txt": [statementThat("c", { themes: ["climate"], date: null })],
    "d.txt": [statementThat("d", { themes: ["oceans"], date: "2032-01-01", turn: "presiding" })],
    "e.txt": [statementThat("e", { delegation: YONDER, themes: ["oceans"], date: "2033-01-01" })],
    "f.txt": [statementThat("f", { delegation: GUILD, themes: ["oceans"], date: "2029-01-01" })],
    "g.txt": [statementThat("g", { delegation: null, themes: ["oceans"], date: "2031-01-01" })],
  });
});
afterAll(() => corpus.close());

it("counts the statements of one delegation by year, those with a year alone among them", async () => {
  const { years, dated, undated, rows } = assembleLedger(await readLedgerCounts(corpus.database, "XAA"));
  expect(years.map(({ year, statements }) => [year, statements])).toEqual([
    [2030, 1],
    [2031, 0],
    [2032, 1],
  ]);
  expect([dated, undated]).toEqual([2, 1]);
  expect(rows.map(({ code, cells, total, undated: without }) => [code, cells, total, without])).toEqual([
    ["climate", [0, 0, 1], 1, 1],
    ["oceans", [1, 0, 1], 2, 0],
    ["ransomware", [1, 0, 0], 1, 1],
  ]);
});

it("counts the whole corpus where no delegation is named", async () => {
  const { dated, undated, rows } = assembleLedger(await readLedgerCounts(corpus.database, null));
  expect([dated, undated]).toEqual([5, 1]);
  expect(rows.find(({ code }) => code === "oceans")).toMatchObject({ total: 5, first: 2029, last: 2033 });
});

it("finds the statements behind a number in order of time, and quotes the passages that were counted", async () => {
  const request = { delegation: "XAA", page: 1, pageSize: 10 };
  const find = (year: number | null) => findPositionStatements(corpus.database, { ...request, subject: OCEANS, year });
  const ids = await find(null);
  const statements = await readPositionPassages(corpus.database, OCEANS, ids);
  expect(statements.map(({ date, year }) => date ?? year)).toEqual(["2030-01-01", 2032]);
  expect(await find(2032)).toEqual([ids[1]]);
  expect(statements[0]?.passages).toMatchObject([{ paragraph: 2, label: "a fair share of the lighthouse fund" }]);
  const [threat] = await readPositionPassages(corpus.database, RANSOMWARE, ids);
  expect(threat?.passages).toMatchObject([{ paragraph: 3, quote: "Ransomware", label: null }]);
});

it("lists who raises a subject, last raised first, against all that each said", async () => {
  const rows = await listSubjectDelegations(corpus.database, OCEANS);
  expect(rows.map(({ delegation, statements, held }) => [delegation, statements, held])).toEqual([
    ["XAB", 1, 1],
    ["XAA", 2, 3],
    [null, 1, 1],
    ["org-guild-of-keepers", 1, 1],
  ]);
});

it("lists delegations, organisations without a code among them", async () => {
  const rows = await listDelegations(corpus.database);
  expect(rows.map(({ id, statements, undated }) => [id, statements, undated]).sort()).toEqual([
    ["XAA", 3, 1],
    ["XAB", 1, 0],
    ["org-guild-of-keepers", 1, 0],
  ]);
  expect(await listDelegations(corpus.database, "XAB")).toMatchObject([{ firstYear: 2033, lastYear: 2033 }]);
  expect(await listDelegations(corpus.database, "X\0")).toEqual([]);
});

it("counts a subject by delegation and year, silent years among them", async () => {
  const counts = await readSubjectCounts(corpus.database, OCEANS, ["XAA", "XAB"]);
  const told = counts.map(({ delegation, year, held, raised }) => `${delegation} ${year}: ${raised}/${held}`).sort();
  expect(told).toEqual(["XAA 2030: 1/1", "XAA 2032: 1/1", "XAA null: 0/1", "XAB 2033: 1/1"]);
  expect(await readSubjectCounts(corpus.database, OCEANS, [])).toEqual([]);
});

it("tells who spoke for a delegation, for which groups, and what it said last", async () => {
  const { speakers, total } = await readDelegationSpeakers(corpus.database, "XAA", 1);
  expect([speakers.length, total]).toEqual([1, 1]);
  expect(speakers[0]).toMatchObject({ statements: 3, firstYear: 2030, lastYear: 2032 });
  expect(await readDelegationGroups(corpus.database, "XAA")).toMatchObject([{ statements: 3, lastYear: 2032 }]);
  const newest = await findNewestOfDelegation(corpus.database, "XAA", 2);
  expect((await readListedStatements(corpus.database, newest)).map(({ year }) => year)).toEqual([2032, 2030]);
});
