// Watching meets slow writers, moved files, vanishing folders and restarts.
import { appendFile, mkdir, mkdtemp, open, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import type { IngestItem } from "@/lib/domain/ingest-report";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalParse } from "@/tests/fixtures/fictional-parse";
import { watchFolders } from "./watch-folders";

const QUICK = { lookMs: 20, settleMs: 300 };

let test: TestDatabase;
let folder: string;
let inbox: string;
let corpus: Corpus;

beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "watch-"));
  inbox = join(folder, "inbox");
  await mkdir(inbox);
  corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data") });
});
afterEach(async () => {
  await corpus.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

/** Watches while `act` goes on and until `done` holds; gives how inputs ended and what was said of folders. */
async function watchWhile(act: () => Promise<void>, done: (items: IngestItem[], folders: boolean[]) => boolean) {
  const controller = new AbortController();
  const items: IngestItem[] = [];
  const folders: boolean[] = [];
  const watching = watchFolders(corpus, [inbox], {
    ...{ ...QUICK, parse: fictionalParse, signal: controller.signal },
    onProgress: ({ item }) => void items.push(item),
    onFolder: (_, isThere) => void folders.push(isThere),
  });
  await act();
  await vi.waitFor(() => expect(done(items, folders)).toBe(true), { timeout: 20_000, interval: 20 });
  controller.abort();
  return { report: await watching, items, folders };
}

it("never reads a file that is being written in pieces, and reads it whole in the end", async () => {
  const path = join(inbox, "slow.txt");
  const writeSlowly = async () => {
    for (const piece of ["The sea ", "is open ", "to all."]) {
      await appendFile(path, piece);
      await sleep(150);
    }
  };
  const { items } = await watchWhile(writeSlowly, (found) => found.length > 0);
  expect(items).toMatchObject([{ path, status: "committed" }]);
  const [stored] = await storedTexts();
  expect(stored).toContain("The sea is open to all.");
});

it.skipIf(process.platform !== "linux")("waits for a writer that pauses, as long as it has the file open", async () => {
  const path = join(inbox, "paused.txt");
  const writeWithPause = async () => {
    const file = await open(path, "w");
    await file.write("The first half, ");
    await sleep(900);
    await file.write("and the second.");
    await file.close();
  };
  const { items } = await watchWhile(writeWithPause, (found) => found.length > 0);
  expect(items).toHaveLength(1);
  expect((await storedTexts())[0]).toContain("The first half, and the second.");
});

it("takes files that are moved into place, many at once, and leaves unfinished names alone", async () => {
  const arrive = async () => {
    await writeFile(join(inbox, "a.txt.part"), "Unfinished.");
    await writeFile(join(folder, "moved.txt"), "Moved into place.");
    await rename(join(folder, "moved.txt"), join(inbox, "moved.txt"));
    for (let at = 0; at < 60; at++) await writeFile(join(inbox, `${at}.txt`), `Statement number ${at}.`);
    await writeFile(join(inbox, "bad.txt"), "reject: binary");
  };
  const { report } = await watchWhile(arrive, (found) => found.length >= 62);
  expect(report.counts).toEqual({ committed: 61, duplicate: 0, rejected: 1, pending: 0 });
});

it("outlives its folder", async () => {
  const replace = async () => {
    await rm(inbox, { recursive: true });
    await sleep(200);
    await mkdir(inbox);
    await writeFile(join(inbox, "back.txt"), "We are back.");
  };
  const { items, folders } = await watchWhile(replace, (found) => found.length > 0);
  expect(folders).toEqual([false, true]);
  expect(items).toMatchObject([{ status: "committed" }]);
});

it("repeats nothing after a restart, and takes what changed", async () => {
  await writeFile(join(inbox, "one.txt"), "One.");
  await writeFile(join(inbox, "bad.txt"), "reject: binary");
  await watchWhile(
    () => Promise.resolve(),
    (found) => found.length === 2,
  );
  const change = () => writeFile(join(inbox, "one.txt"), "One, and more.");
  const { items } = await watchWhile(change, (found) => found.length > 0);
  expect(items).toMatchObject([{ path: join(inbox, "one.txt"), status: "committed" }]);
});

async function storedTexts(): Promise<string[]> {
  const rows = await corpus.database.client.statement.findMany({ select: { text: true } });
  return rows.map(({ text }) => text);
}
