// Ingesting as a whole: classes that add up, repeats, races, interruption and failure.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalParse } from "@/tests/fixtures/fictional-parse";
import { openCorpus, type Corpus } from "./corpus";
import { corpusSummary } from "./corpus-summary";
import { dumpCorpus } from "./dump-corpus";
import { getStatement } from "./get-statement";
import { ingestFiles, type IngestOptions } from "./ingest-files";
import { originalPath } from "./originals";

let test: TestDatabase;
let folder: string;
let corpus: Corpus;

beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "ingest-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data") });
});
afterEach(async () => {
  await corpus.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

async function write(files: Record<string, string>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, "in", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return join(folder, "in");
}

function ingest(path: string, options: IngestOptions = {}) {
  return ingestFiles(corpus, [path], { parse: fictionalParse, ...options });
}

async function dump(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpCorpus(corpus)) lines.push(line);
  return lines;
}

describe("ingestFiles", () => {
  it("ends each input in one class, and the counts add up", async () => {
    const input = await write({
      "1.txt": "one\ntwo",
      "2-same-bytes.txt": "one\ntwo",
      "3-same-statement.txt": "ONE",
      "4.txt": "reject: binary",
      "5.txt": "three",
    });
    const report = await ingest(input);
    expect(report.items.map(({ status }) => status)).toEqual([
      "committed",
      "duplicate",
      "duplicate",
      "rejected",
      "committed",
    ]);
    expect(report).toMatchObject({
      inputs: 5,
      statements: 3,
      counts: { committed: 2, duplicate: 2, rejected: 1, pending: 0 },
      rejections: { binary: 1 },
    });
    expect(await corpusSummary(corpus)).toMatchObject({
      statements: 3,
      sources: 3,
      delegations: 1,
      speakers: 1,
      firstYear: 2031,
      lastYear: 2031,
      sampleCorpus: false,
    });
  });

  it("records how each input of the run ended", async () => {
    await ingest(await write({ "a.txt": "one", "b.txt": "reject: empty" }));
    const items = await corpus.database.client.ingestItem.findMany({
      orderBy: { ordinal: "asc" },
      include: { run: true },
    });
    expect(items.map(({ status, reason }) => [status, reason])).toEqual([
      ["committed", null],
      ["rejected", "empty"],
    ]);
    expect(items[0]?.run.finishedAt).not.toBeNull();
  });

  it("keeps the original bytes and gives statements by their id", async () => {
    await ingest(await write({ "a.txt": "one" }));
    const { statementId } = await corpus.database.client.statementSource.findFirstOrThrow();
    const statement = await getStatement(statementId, corpus);
    const kept = await readFile(originalPath(corpus.dataDir, statement?.source.sha256 ?? ""), "utf8");
    expect(kept).toBe("one");
    expect(await getStatement("nosuchid", corpus)).toBeNull();
    expect(await getStatement("'; --", corpus)).toBeNull();
  });

  it("gives the same corpus again, whatever was there before and however often", async () => {
    const input = await write({ "a.txt": "one\ntwo", "b.txt": "TWO\nthree", "c/d.txt": "four" });
    await ingest(input);
    const before = await dump();
    expect((await ingest(input)).counts).toMatchObject({ committed: 0, duplicate: 3 });
    expect(await dump()).toEqual(before);
    expect(before).toHaveLength(4);
  });

  it("saves everything once when several runs go on at the same time", async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.txt`, `text ${at}\nshared`]));
    const input = await write(files);
    const reports = await Promise.all([ingest(input), ingest(input), ingest(input)]);
    const committed = reports.reduce((sum, { counts }) => sum + counts.committed, 0);
    expect(committed).toBe(12);
    expect(await corpusSummary(corpus)).toMatchObject({ statements: 13, sources: 12 });
  });

  it("finishes the document at work when it is stopped, and leaves the others pending", async () => {
    const controller = new AbortController();
    const input = await write({ "a.txt": "one", "b.txt": "two", "c.txt": "three" });
    const report = await ingest(input, { signal: controller.signal, onProgress: () => controller.abort() });
    expect(report.items.map(({ status }) => status)).toEqual(["committed", "pending", "pending"]);
    expect((await ingest(input)).counts).toMatchObject({ committed: 2, duplicate: 1 });
  });

  it("leaves a document pending that the database refuses, and goes on", async () => {
    const parse: IngestOptions["parse"] = async (bytes) => {
      const document = await fictionalParse(bytes);
      if (String(bytes) === "bad") document.statements[0]?.threats.push(...document.statements[0].threats);
      return document;
    };
    const report = await ingest(await write({ "a.txt": "bad", "b.txt": "good" }), { parse });
    expect(report.items.map(({ status }) => status)).toEqual(["pending", "committed"]);
    expect(report.items[0]?.detail).toContain("could not be saved");
  });

  it("throws when the database is lost", async () => {
    const parse: IngestOptions["parse"] = async (bytes) => {
      await test.drop();
      return fictionalParse(bytes);
    };
    await expect(ingest(await write({ "a.txt": "one", "b.txt": "two" }), { parse })).rejects.toThrow();
  });
});
