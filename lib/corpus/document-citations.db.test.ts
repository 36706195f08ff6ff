// A delegation's row of a cited document has one name over all its years: the one that it bears today.
import { afterAll, beforeAll, expect, it } from "vitest";
import { fictionalCorpus, statementThat } from "@/tests/fixtures/fictional-corpus";
import { openCorpus, type Corpus } from "./corpus";
import { documentCitations } from "./document-citations";

let made: Awaited<ReturnType<typeof fictionalCorpus>>;
let corpus: Corpus;

beforeAll(async () => {
  const delegation = { code: "MKD", name: "North Macedonia" };
  const cited = [1995, 2005, 2031].map((year) => statementThat(`n${year}`, { delegation, year, symbol: "S/RES/9901" }));
  made = await fictionalCorpus({ "a.txt": cited });
  corpus = openCorpus({ databaseUrl: made.database.url, dataDir: "unused" });
});
afterAll(async () => {
  await corpus.close();
  await made.close();
});

it.each([
  ["en", "North Macedonia"],
  ["fr", "Macédoine du Nord"],
  ["es", "Macedonia del Norte"],
] as const)("names counts of all years alike, in %s", async (locale, name) => {
  const request = { symbol: "S/RES/9901", delegation: null, year: null, page: 1, locale };
  const found = await documentCitations(request, corpus);
  expect(found?.counts.map(({ delegation }) => delegation?.name)).toEqual([name, name, name]);
  const before = found?.statements.find(({ year }) => year === 1995);
  expect(before?.delegation?.name).not.toBe(name);
});
