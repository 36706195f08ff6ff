// Who cites a document is counted by statement, without the chair, and found by delegation and year.
import { afterAll, beforeAll, expect, it } from "vitest";
import { fictionalCorpus, statementThat } from "@/tests/fixtures/fictional-corpus";
import { findCitingStatements } from "./find-citing-statements";
import { listCitedDocuments, readCitedDocument } from "./list-cited-documents";
import { readCitationCounts } from "./read-citation-counts";
import { readCitingPlaces } from "./read-citing-places";

const SYMBOL = "S/RES/9901";
const YONDER = { code: "XAB", name: "Yonder" };
let corpus: Awaited<ReturnType<typeof fictionalCorpus>>;

beforeAll(async () => {
  corpus = await fictionalCorpus({
    "a.txt": [statementThat("a", { date: "2031-01-01" })],
    "b.txt": [statementThat("b", { date: "2033-01-01" })],
    "c.txt": [statementThat("c", { delegation: YONDER, date: "2033-02-01" })],
    "d.txt": [statementThat("d", { delegation: null, date: null })],
    "e.txt": [statementThat("e", { turn: "presiding", date: "2034-01-01" })],
    "f.txt": [statementThat("f", { symbol: "A/9" }), statementThat("g", { symbol: null })],
  });
});
afterAll(() => corpus.close());

it("lists documents, the most often cited first", async () => {
  const documents = await listCitedDocuments(corpus.database);
  expect(documents.map(({ symbol, statements, delegations }) => [symbol, statements, delegations])).toEqual([
    [SYMBOL, 4, 2],
    ["A/9", 1, 1],
  ]);
});

it("says of one since when it is cited, and nothing of what nobody cites", async () => {
  expect(await readCitedDocument(corpus.database, SYMBOL)).toMatchObject({ firstYear: 2031, lastYear: 2033 });
  expect(await readCitedDocument(corpus.database, "S/RES/1")).toBeNull();
  expect(await readCitedDocument(corpus.database, "S/\0")).toBeNull();
});

it("counts by delegation and year; what is not stated counts as such", async () => {
  const counts = await readCitationCounts(corpus.database, SYMBOL);
  const told = counts.map(({ delegation, year, statements }) => [delegation?.id ?? null, year, statements]);
  expect(told.sort()).toEqual(
    [
      ["XAA", 2031, 1],
      ["XAA", 2033, 1],
      ["XAB", 2033, 1],
      [null, null, 1],
    ].sort(),
  );
});

it("finds statements by delegation and year, the newest first, undated last", async () => {
  const find = async (delegation: string | null, year: number | null, page = 1) => {
    const ids = await findCitingStatements(corpus.database, { symbol: SYMBOL, delegation, year, page, pageSize: 3 });
    const rows = await corpus.database.client.statement.findMany({ where: { id: { in: ids } } });
    return ids.map(
      (id) =>
        rows
          .find((row) => row.id === id)
          ?.date?.toISOString()
          .slice(0, 10) ?? null,
    );
  };
  expect(await find(null, null)).toEqual(["2033-02-01", "2033-01-01", "2031-01-01"]);
  expect(await find(null, null, 2)).toEqual([null]);
  expect(await find("XAB", null)).toEqual(["2033-02-01"]);
  expect(await find("XAA", 2031)).toEqual(["2031-01-01"]);
});

it("reads the places that name the document, in order, in the units of the text", async () => {
  const ids = await findCitingStatements(corpus.database, {
    ...{ symbol: SYMBOL, delegation: "XAB", year: null, page: 1, pageSize: 1 },
  });
  const [found] = [...(await readCitingPlaces(corpus.database, SYMBOL, ids)).values()];
  const quotes = found!.places.map(({ start, end }) => found!.text.slice(start, end));
  expect(quotes).toEqual(["resolution 9901", "9901"]);
  expect(found!.places.map(({ act }) => act)).toEqual(["supports", null]);
  expect(
    found!.paragraphs.every(({ start, end }) => found!.places.some((at) => start <= at.start && at.start < end)),
  ).toBe(true);
});
