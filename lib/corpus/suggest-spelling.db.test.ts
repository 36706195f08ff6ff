// A suggestion must be a search that finds something: every word and name in it known, under the filters that are set.
import { afterAll, beforeAll, expect, it } from "vitest";
import { updateBitmapIndex } from "@/lib/db/bitmap-index/update-bitmap-index";
import { NO_FILTERS, type FacetFilters } from "@/lib/domain/facet";
import { fictionalCorpus, statementThat } from "@/tests/fixtures/fictional-corpus";
import { openCorpus, type Corpus } from "./corpus";
import { searchStatements } from "./search-statements";

/** All of them speak of a lighthouse. */
const HELD = [
  ...Array.from({ length: 5 }, () => ({
    delegation: { code: "NAM", name: "Namibia" },
    speaker: { name: "Ada Quill" },
  })),
  { delegation: { code: "NAM", name: "Namibia" }, speaker: { name: "Oda Quilt" } },
  { delegation: { code: "BRA", name: "Brazil" }, speaker: { name: "Bjørn Mataʻalo" } },
];

let fictional: Awaited<ReturnType<typeof fictionalCorpus>>;
let corpus: Corpus;

beforeAll(async () => {
  const statements = HELD.map((differences, at) => statementThat(`${at}`, differences));
  fictional = await fictionalCorpus({ "all.txt": statements });
  corpus = openCorpus({ databaseUrl: fictional.database.url, dataDir: "unused" });
  await updateBitmapIndex(fictional.database.url);
});
afterAll(async () => {
  await corpus.close();
  await fictional.close();
});

async function search(text: string, chosen: FacetFilters = {}) {
  const view = { sort: "newest" as const, start: { at: "first" as const }, pageSize: 5, synonyms: true, whole: [] };
  return searchStatements({ text, filters: { ...NO_FILTERS, chosen }, ...view, within: {} }, corpus);
}

it.each([
  ["a word", "lihgthose -storm", "lighthouse -storm"],
  ["words within a phrase", '"lihgthouse"', '"lighthouse"'],
  ["nothing that still holds an unknown word", "lihgthouse qwertyzz -storm", null],
  ["nothing that finds nothing", "lihgthouse date:1701", null],
  ["nothing for words that are known", "lighthouse harbours date:1701", null],
  ["a delegation", "delegation:Brazl", "delegation:BRA"],
  ["a delegation by its name in another language", "country:namibei", "delegation:NAM"],
  ["no delegation that would find nothing", "delegation:frnace", null],
  ["a delegation together with a word", "delegation:Brazl lihgthouse", "delegation:BRA lighthouse"],
  ["a speaker, of several the one with the most statements", "speaker:quilx", "speaker:quill"],
  ["a speaker", "speaker:qiull", "speaker:quill"],
  ["a speaker by several words", 'speaker:"aada quill"', 'speaker:"ada quill"'],
  ["a speaker with other letters", "speaker:bjoern", "speaker:bjorn"],
  ["nothing for a speaker that is like nobody", "speaker:zzzzzz lihgthouse", null],
  ["nothing for a name that is excluded", "lighthouse date:1701 -speaker:qiull", null],
])("suggests %s: %s", async (_, typed, suggested) => {
  expect((await search(typed)).spelling).toBe(suggested);
});

it("suggests only what the filters let through", async () => {
  expect((await search("lihgthouse", { delegation: ["NAM"] })).spelling).toBe("lighthouse");
  expect((await search("lihgthouse", { delegation: ["FRA"] })).spelling).toBeNull();
});

it("says which names are unknown, also of what is excluded, and where something is found", async () => {
  const unknownIn = async (text: string) => (await search(text)).interpretation.unknown;
  expect(await unknownIn("speaker:quill delegation:namibia cites:9902")).toEqual(["cites:9902"]);
  expect(await unknownIn("lighthouse -delegation:FRA -speaker:qiull")).toEqual(["delegation:FRA", "speaker:qiull"]);
});
