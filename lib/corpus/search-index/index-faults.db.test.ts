// What harms index files must show as a line of the log, and never as a wrong answer.
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { saveGenerated } from "@/tests/fixtures/save-generated";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { openCorpus, type Corpus } from "../corpus";
import { checkIndex } from "./check-index";
import { writeDurably } from "../durable-file";
import { IndexFiles } from "./index-files";
import { IndexFollower } from "./index-follower";
import { updateIndex } from "./update-index";

/** ROSTRUM_TEST_INDEX_KILLS=200 kills a writing process that often. */
const KILLS = Number(process.env.ROSTRUM_TEST_INDEX_KILLS ?? 6);

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

  it("stay as they were where the disk is full", async () => {
    await updateIndex(test.url, new IndexFiles(dataDir));
    const before = await readdir(join(dataDir, "search-index"));
    for (const writes of [0, 1, 2]) {
      let left = writes;
      const full = new IndexFiles(dataDir, async (path, bytes) => {
        if (left-- > 0) return writeDurably(path, bytes);
        throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
      });
      await expect(updateIndex(test.url, full, { anew: true })).rejects.toThrow("ENOSPC");
      expect(await readdir(join(dataDir, "search-index"))).toEqual(before);
      expect(await follow(new IndexFiles(dataDir))).toEqual({ statements: count, reports: [] });
    }
  });

  it("hold one whole state however often their writer is killed", { timeout: 3_600_000 }, async () => {
    const random = seededRandom(17);
    for (let kill = 0; kill < KILLS; kill++) {
      count = await saveGenerated(corpus, { name: `kill${kill}`, from: 60 + kill * 2, to: 62 + kill * 2 });
      const writer = startWriter(dataDir);
      await once(writer, "message");
      await delay(random() * 40);
      writer.kill("SIGKILL");
      await once(writer, "exit");
      expect(await follow(new IndexFiles(dataDir))).toEqual({ statements: count, reports: [] });
      expect(
        (await checkIndex(test.url, new IndexFiles(dataDir))).findings.filter((line) => !/no index files/.test(line)),
      ).toEqual([]);
    }
    const last = await updateIndex(test.url, new IndexFiles(dataDir));
    expect(last).not.toBeNull();
    expect(await checkIndex(test.url, new IndexFiles(dataDir))).toMatchObject({ pending: 0, findings: [] });
  });
});

/** Writes and folds the index again and again until it is killed; tells when it begins. */
function startWriter(folder: string): ChildProcess {
  const program = fileURLToPath(new URL("./write-for-ever.planted.ts", import.meta.url));
  return fork(program, [test.url, folder], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}
