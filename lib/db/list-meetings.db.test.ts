// A meeting is read in the order of its record, turns in the chair apart, single documents behind it.
import { afterAll, beforeAll, expect, it } from "vitest";
import { fictionalCorpus, statementThat } from "@/tests/fixtures/fictional-corpus";
import { findMeetingTurns } from "./find-meeting-turns";
import { listMeetings, readMeeting } from "./list-meetings";
import { readListedStatements } from "./read-listed-statements";

const RECORD = { event: "Harbours at night", symbol: "L/PV.7" };
const delegations = ["XAC", "XAB", "XAA"].map((code) => ({ code, name: code }));
const turn = (body: string, at: number, kind: "national" | "presiding") =>
  statementThat(body, { meeting: RECORD, delegation: delegations[at], turn: kind, date: "2031-06-01" });

let corpus: Awaited<ReturnType<typeof fictionalCorpus>>;

beforeAll(async () => {
  corpus = await fictionalCorpus({
    "alone.txt": [statementThat("alone", { meeting: RECORD, delegation: delegations[1], date: "2031-06-01" })],
    "record.txt": [turn("1", 0, "presiding"), turn("2", 2, "national"), turn("3", 0, "national")],
    "other.txt": [statementThat("other", { meeting: { event: "Tides" }, year: 2033 })],
    "old.txt": [
      statementThat("winds", { meeting: { event: "Winds" }, date: "2029-02-01" }),
      statementThat("ropes", { meeting: { event: "Ropes" }, year: 2029 }),
      statementThat("sails", { meeting: { event: "Sails" }, date: "2029-11-30" }),
      statementThat("undated", { meeting: { event: "Anchors" }, date: null }),
    ],
    "none.txt": [statementThat("none", { meeting: null })],
  });
});
afterAll(() => corpus.close());

const list = (text = "", year: number | null = null) =>
  listMeetings(corpus.database, { text, year, page: 1, pageSize: 10 });

const NEWEST_FIRST = [
  ["Tides", null, 2033],
  ["Harbours at night", "2031-06-01", 2031],
  ["Sails", "2029-11-30", 2029],
  ["Winds", "2029-02-01", 2029],
  ["Ropes", null, 2029],
  ["Anchors", null, null],
];

it("puts the newest year first, in each year the newest day, then what has no day, last what has no year", async () => {
  const { entries, total } = await list();
  expect(total).toBe(NEWEST_FIRST.length);
  expect(entries.map(({ name, date, year }) => [name, date, year])).toEqual(NEWEST_FIRST);
});

it("keeps that order over its pages", async () => {
  const pages = [1, 2, 3, 4].map((page) => listMeetings(corpus.database, { text: "", year: null, page, pageSize: 2 }));
  const read = await Promise.all(pages);
  expect(read.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(NEWEST_FIRST.map(([name]) => name));
  expect(read.map(({ total }) => total)).toEqual([6, 6, 6, 0]);
});

it("finds one by a part of its name or symbol, and by year", async () => {
  expect((await list("pv.7")).entries).toHaveLength(1);
  expect((await list("NIGHT")).entries).toHaveLength(1);
  expect((await list("%")).total).toBe(0);
  expect((await list("", 2033)).entries.map(({ name }) => name)).toEqual(["Tides"]);
});

it("counts what was said without the chair", async () => {
  const [meeting] = (await list("pv.7")).entries;
  expect(meeting).toMatchObject({ statements: 3, presiding: 1, delegations: 3 });
  expect(await readMeeting(corpus.database, meeting!.id)).toEqual(meeting);
  expect(await readMeeting(corpus.database, "nosuchmeeting")).toBeNull();
});

it("keeps the order of the record, and lets single documents follow", async () => {
  const { database } = corpus;
  const [meeting] = (await list("pv.7")).entries;
  const said = async (presiding: boolean) => {
    const ids = await findMeetingTurns(database, { meeting: meeting!.id, presiding, page: 1, pageSize: 10 });
    return (await readListedStatements(database, ids)).map(({ delegation }) => delegation?.id);
  };
  expect(await said(false)).toEqual(["XAA", "XAC", "XAB"]);
  expect(await said(true)).toEqual(["XAC"]);
});
