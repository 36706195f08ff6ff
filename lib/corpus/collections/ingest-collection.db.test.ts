// A published corpus in the database: each entry ends once, and a second run changes nothing.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { dumpCorpus } from "@/lib/corpus/dump-corpus";
import { parseDocument } from "@/lib/ingest/pipeline";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { ingestCollection } from "./ingest-collection";
import { writeTgz } from "./pack-tar.test-support";

let test: TestDatabase;
let folder: string;
let corpus: Corpus;
beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "collection-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data") });
});
afterEach(async () => {
  await corpus.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

const ENTRIES: [string, string][] = [
  ["XAA_45_1990.txt", "1.\tMr. President, Belvarra thanks you.\f\n2.\tThe ports of the north must stay open."],
  ["XAB_45_1990.txt", ""],
  ["XAC_45_1990.txt", "1.\tMr. President, Belvarra thanks you.\f\n2.\tThe ports of the north must stay open."],
  [
    "speakers.csv",
    "Year,Session,ISO Code,Country,Name of Person Speaking,Post\n1990,45,XAA,Belvarra,Ms. BREL,Minister\n",
  ],
];

async function dump(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpCorpus(corpus)) lines.push(line);
  return lines;
}

it("ends every entry in one class, keeps what the table says, and changes nothing the second time", async () => {
  const archive = await writeTgz(join(folder, "a.tgz"), ENTRIES);
  const run = () => ingestCollection(corpus, "ungdc", [archive], { parse: parseDocument });
  const report = await run();
  expect(report.items.map(({ path, status, reason }) => [path.slice(archive.length), status, reason])).toEqual([
    ["/XAA_45_1990.txt", "committed", null],
    ["/XAB_45_1990.txt", "rejected", "empty"],
    // The same words of another delegation are another speech.
    ["/XAC_45_1990.txt", "committed", null],
  ]);
  const before = await dump();
  expect(before.join()).toContain("Brel");
  expect(JSON.parse(before[0] ?? "")).toMatchObject({ date: null, year: { value: 1990, from: "sidecar" } });
  expect((await run()).counts).toEqual({ committed: 0, duplicate: 2, rejected: 1, pending: 0 });
  expect(await dump()).toEqual(before);
});
