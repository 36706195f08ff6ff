// The list of cited documents is narrowed, cut into pages, and made anew when a statement comes.
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import { fictionalCorpus, statementThat } from "@/tests/fixtures/fictional-corpus";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { openCorpus, type Corpus } from "./corpus";
import { documentList } from "./document-citations";

let made: Awaited<ReturnType<typeof fictionalCorpus>>;
let corpus: Corpus;

beforeAll(async () => {
  const cited = Array.from({ length: 101 }, (_, at) => statementThat(`n${at}`, { symbol: `A/${at + 1}` }));
  made = await fictionalCorpus({ "a.txt": cited, "b.txt": [statementThat("again", { symbol: "A/50" })] });
  corpus = openCorpus({ databaseUrl: made.database.url, dataDir: "unused" });
});
afterAll(async () => {
  await corpus.close();
  await made.close();
});

const list = async (text: string, page: number) => {
  const { entries, total } = await documentList({ text, page }, corpus);
  return { symbols: entries.map(({ symbol }) => symbol), total };
};

it("gives a hundred a page, the most often cited first", async () => {
  const first = await list("", 1);
  expect([first.symbols[0], first.symbols.length, first.total]).toEqual(["A/50", 100, 101]);
  expect(await list("", 2)).toMatchObject({ symbols: [expect.any(String)], total: 101 });
  expect(await list("", 3)).toEqual({ symbols: [], total: 0 });
});

it("finds symbols by what they hold, in any case", async () => {
  expect(await list(" a/10 ", 1)).toEqual({ symbols: ["A/10", "A/100", "A/101"], total: 3 });
  expect(await list("none", 1)).toEqual({ symbols: [], total: 0 });
});

it("knows a statement that came since", async () => {
  const runId = await beginRun(made.database, { collection: "main", parserVersion: "1", paths: ["late.txt"] });
  const late = fictionalDocument("late.txt", [statementThat("late", { symbol: "B/1" })]);
  await saveDocument(made.database, { runId, ordinal: 1 }, late);
  expect(await list("b/1", 1)).toEqual({ symbols: ["B/1"], total: 1 });
});
