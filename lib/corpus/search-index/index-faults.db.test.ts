// What harms index files must show as a line of the log, and never as a wrong answer.
import { mkdtemp, open, readdir, readFile, rm, writeFile, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { postgresEngine } from "@/lib/db/postgres-engine";
import { saveGenerated } from "@/tests/fixtures/save-generated";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { openCorpus, type Corpus } from "../corpus";
import { checkIndex } from "./check-index";
import { embeddedEngine } from "./embedded-engine";
import { IndexFiles } from "./index-files";
import { IndexFollower } from "./index-follower";
import { updateIndex } from "./update-index";

let test: TestDatabase;
let corpus: Corpus;
let dataDir: string;
let count = 0;

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  count = await saveGenerated(corpus, { name: "first", from: 0, to: 60 });
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
});
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "rostrum-index-"));
  return () => rm(dataDir, { recursive: true, force: true });
});

async function segmentNames(files: IndexFiles): Promise<string[]> {
  return (await readdir(files.folder)).filter((name) => name.startsWith("segment-"));
}

/** What a site that begins now would answer from, and what it says in the log. */
async function follow(files: IndexFiles) {
  const reports: string[] = [];
  const follower = new IndexFollower(test.url, files, (message) => reports.push(message));
  await follower.update();
  return { statements: follower.state?.statements, reports };
}

describe("index files", () => {
  it("that are damaged anywhere are told, left aside, and written anew", async () => {
    const files = new IndexFiles(dataDir);
    await updateIndex(test.url, files);
    const random = seededRandom(5);
    for (const name of [...(await segmentNames(files)), "manifest"]) {
      const path = join(files.folder, name);
      const whole = await readFile(path);
      for (let time = 0; time < 12; time++) {
        const harmed = Buffer.from(whole);
        const at = time === 0 ? 9 : Math.floor(random() * whole.length);
        harmed[at] = (harmed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
        await writeFile(path, time === 1 ? whole.subarray(0, whole.length / 2) : harmed);
        const { statements, reports } = await follow(new IndexFiles(dataDir));
        expect(statements, `${name} at ${at}`).toBe(count);
        expect(reports.join(), `${name} at ${at}`).toMatch(new RegExp(`search index: ${name} .*built anew`));
      }
      await writeFile(path, whole);
    }
    await writeFile(join(files.folder, "manifest"), "not an index");
    const steps: string[] = [];
    const update = await updateIndex(test.url, new IndexFiles(dataDir), { onStep: (step) => steps.push(step) });
    expect([update?.anew, steps.join()]).toEqual([true, expect.stringContaining("manifest")]);
    expect((await checkIndex(test.url, new IndexFiles(dataDir))).findings).toEqual([]);
  });

  it.each(["before a file", "in the middle of a file"])(
    "stay as they were where the disk is full %s",
    async (place) => {
      await updateIndex(test.url, new IndexFiles(dataDir));
      const before = await readdir(join(dataDir, "search-index"));
      for (const writes of [0, 1, 2]) {
        const disk = await fillDisk(writes, place === "before a file" ? 0 : 0.5);
        await expect(updateIndex(test.url, new IndexFiles(dataDir), { anew: true })).rejects.toThrow("ENOSPC");
        expect(disk.lastLength).toBe(place === "before a file" ? 0 : disk.written);
        vi.restoreAllMocks();
        expect(await readdir(join(dataDir, "search-index"))).toEqual(before);
        expect(await follow(new IndexFiles(dataDir))).toEqual({ statements: count, reports: [] });
      }
    },
  );

  it("are told of where the process that writes them dies", async () => {
    await updateIndex(test.url, new IndexFiles(dataDir));
    const reports: string[] = [];
    const engine = embeddedEngine({
      ...{ databaseUrl: test.url, dataDir, meanwhile: postgresEngine(corpus.database) },
      ...{ writeFiles: () => Promise.resolve(false), report: (message: string) => void reports.push(message) },
      limits: { atOnce: 1, mostInMemory: 0 },
    });
    await engine.ready;
    await saveGenerated(corpus, { name: "further", from: 60, to: 62 });
    await expect.poll(() => reports.join(), { timeout: 10_000 }).toMatch(/its files could not be written/);
    await engine.close();
  });
});

/** After so many files there is room for this share of the next one alone, whose length before it failed is told. */
async function fillDisk(files: number, share: number) {
  const told = { written: -1, lastLength: 0 };
  const handle = await open(fileURLToPath(import.meta.url), "r");
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const writeFile = prototype.writeFile;
  let left = files;
  vi.spyOn(prototype, "writeFile").mockImplementation(async function (this: FileHandle, data) {
    if (left-- > 0) return writeFile.call(this, data);
    const bytes = data as Uint8Array;
    told.written = Math.floor(bytes.length * share);
    await writeFile.call(this, bytes.subarray(0, told.written));
    told.lastLength = (await this.stat()).size;
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  });
  return told;
}
