// An address is ingested like a file, and its statement says where it came from.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { dumpCorpus } from "@/lib/corpus/dump-corpus";
import { ingestFiles } from "@/lib/corpus/ingest-files";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { zip } from "@/lib/ingest/read/tiny-docx.test-support";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalParse } from "@/tests/fixtures/fictional-parse";
import { startOddServer, testRules, type OddServer } from "./odd-server.test-support";

let test: TestDatabase;
let folder: string;
let corpus: Corpus;
let server: OddServer;

beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "fetch-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data"), dial: testRules() });
  server = await startOddServer((request, response) => {
    if (request.url === "/talk") response.writeHead(302, { location: "/2031/talk.txt" }).end();
    else if (request.url === "/2031/talk.txt") response.end("We speak of the open sea.");
    else if (request.url === "/all.zip") response.end(zip({ "net.txt": "We speak of the torn nets." }));
    else response.writeHead(404).end();
  });
});
afterEach(async () => {
  await server.close();
  await corpus.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

it("stores where a statement was fetched from, and names what could not be fetched", async () => {
  const places = [
    server.at("/talk"),
    server.at("/2031/talk.txt"),
    server.at("/gone"),
    "http://me:secret@a.example/",
    server.at("/all.zip"),
  ];
  const report = await ingestFiles(corpus, places, { parse: fictionalParse });
  expect(report.items.map(({ status, reason }) => reason ?? status)).toEqual([
    "committed",
    "duplicate",
    "unreachable",
    "address-refused",
    "committed",
  ]);
  expect(report.items[3]?.path).toBe("http://***@a.example/");
  const lines: string[] = [];
  for await (const line of dumpCorpus(corpus)) lines.push(line);
  const statements = lines.map((line) => JSON.parse(line) as StoredStatement);
  const [statement, member] = ["open sea", "nets"].map((words) => statements.find(({ text }) => text.includes(words)));
  expect(member?.source).toMatchObject({ fileName: "net.txt", url: server.at("/all.zip") });
  expect(statement?.source).toMatchObject({ fileName: "talk.txt", url: server.at("/2031/talk.txt") });
  expect(lines).toHaveLength(2);
});
