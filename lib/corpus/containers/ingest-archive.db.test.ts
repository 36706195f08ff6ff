// Archives and tables go through an ingest as files do: each document ends once, and a second run changes nothing.
import { writeFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { dumpCorpus } from "@/lib/corpus/dump-corpus";
import { ingestFiles } from "@/lib/corpus/ingest-files";
import { readOriginal } from "@/lib/corpus/read-original";
import { sha256Of } from "@/lib/corpus/sha256-of";
import { parseDocument } from "@/lib/ingest/pipeline";
import { zip } from "@/lib/ingest/read/tiny-docx.test-support";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocumentText } from "@/tests/fixtures/fictional-folder";
import { readMapping } from "./column-mapping";

let test: TestDatabase;
let folder: string;
let corpus: Corpus;
beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "containers-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data") });
});
afterEach(async () => {
  await corpus.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

const BODY = "We call on all States to keep the harbours open, and we thank the Council for this debate.";
const OPTIONS = { parse: parseDocument, mapping: readMapping(["text=body", "delegation=land"]) };

async function dump(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpCorpus(corpus)) lines.push(line);
  return lines;
}

it("ends each member and row for itself, keeps their bytes, and changes nothing the second time", async () => {
  const table = `body,land,date\n"${BODY}",Belvarra,2031-05-03\n,Belvarra,\n`;
  const path = join(folder, "a.zip");
  await writeFile(path, zip({ "t.csv": table, "in/s.txt": fictionalDocumentText(1), "../x.txt": "x" }));
  const run = async () => {
    const { items, counts } = await ingestFiles(corpus, [path], OPTIONS);
    return { ends: items.map((item) => [item.path.slice(path.length), item.reason ?? item.status]), counts };
  };
  const { ends } = await run();
  expect(ends).toEqual([
    ["!/t.csv!/row 2", "committed"],
    ["!/t.csv!/row 3", "empty"],
    ["!/in/s.txt", "committed"],
    ["!/../x.txt", "unsafe-name"],
  ]);
  expect(await readOriginal(corpus.dataDir, sha256Of(Buffer.from(BODY)))).toEqual(Buffer.from(BODY));
  const before = await dump();
  const facts = { delegation: { from: "sidecar" }, date: { value: { iso: "2031-05-03" }, from: "sidecar" } };
  expect(before.map((line) => JSON.parse(line) as object)).toContainEqual(expect.objectContaining(match(facts)));
  expect((await run()).counts).toEqual({ committed: 0, duplicate: 2, rejected: 2, pending: 0 });
  expect(await dump()).toEqual(before);
});

/** An object that holds at least this, at every depth. */
function match(wanted: object): Record<string, unknown> {
  const deep = ([key, value]: [string, unknown]): [string, unknown] =>
    typeof value === "object" && value !== null ? [key, expect.objectContaining(match(value))] : [key, value];
  return Object.fromEntries(Object.entries(wanted).map(deep));
}

it("refuses what an archive no longer holds when it is read", async () => {
  const path = join(folder, "a.zip");
  await writeFile(path, zip({ "1.txt": fictionalDocumentText(1), "2.txt": fictionalDocumentText(2) }));
  const onBegin = () => writeFileSync(path, zip({ "1.txt": fictionalDocumentText(3) }));
  const { items } = await ingestFiles(corpus, [path], { ...OPTIONS, onBegin });
  expect(items.map(({ status, reason }) => reason ?? status)).toEqual(["committed", "unreadable"]);
});
