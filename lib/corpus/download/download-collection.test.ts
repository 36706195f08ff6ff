// A download ends with the whole, right file or with words that say what to do; nothing is fetched twice.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startArchive, type ArchiveServer, type DepositedFile } from "./archive-server.test-support";
import { downloadCollection, PUBLICATIONS, type DownloadProgress } from "./download-collection";
import { DownloadError } from "./download-error";

const BYTES = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 251));
const CORPUS: DepositedFile = { name: "UNGDC_1946-2024.tgz", bytes: BYTES };
const OLDER: DepositedFile = { name: "UNGDC_1946-2023.tgz", bytes: Buffer.from("older") };
const TABLE: DepositedFile = { name: "Speakers_by_session.xlsx", bytes: Buffer.from("a table"), tabular: true };
const RAW: DepositedFile = { name: "Raw_PDFs_1946-1969.tgz", bytes: Buffer.from("pictures") };

let dataDir: string;
let archive: ArchiveServer;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "download-"));
});
afterEach(async () => {
  await archive.close();
  await rm(dataDir, { recursive: true });
});

const folder = () => join(dataDir, "downloads", "ungdc");
const bytesAsked = () => archive.requests.filter((request) => request.startsWith("/api/access"));

async function start(...files: DepositedFile[]): Promise<void> {
  archive = await startArchive(PUBLICATIONS.ungdc.doi, files);
}

function download(onProgress?: (progress: DownloadProgress) => void): Promise<string[]> {
  return downloadCollection("ungdc", { archiveUrl: archive.url, dataDir, onProgress });
}

async function refusal(): Promise<string> {
  const error: unknown = await download().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DownloadError);
  return (error as Error).message;
}

describe("downloadCollection", () => {
  it("fetches the newest corpus and its table as they were deposited, tells how far it is, and nothing else", async () => {
    await start(OLDER, RAW, CORPUS, TABLE);
    const seen: DownloadProgress[] = [];
    const paths = await download((progress) => seen.push(progress));
    expect(paths).toEqual([join(folder(), CORPUS.name), join(folder(), TABLE.name)]);
    expect((await readFile(join(folder(), CORPUS.name))).equals(BYTES)).toBe(true);
    expect(await readFile(join(folder(), TABLE.name), "utf8")).toBe("a table");
    expect((await readdir(folder())).sort()).toEqual([TABLE.name, CORPUS.name].sort());
    expect(seen.findLast(({ name }) => name === CORPUS.name)).toEqual({
      name: CORPUS.name,
      received: 300_000,
      total: 300_000,
    });
    expect(bytesAsked()).toEqual(["/api/access/datafile/3", "/api/access/datafile/4?format=original"]);
  });

  it("fetches nothing that is there already", async () => {
    await start(CORPUS);
    await download();
    await download();
    expect(bytesAsked()).toHaveLength(1);
  });

  it("fetches again what was changed on the disk", async () => {
    await start(CORPUS);
    const [path = ""] = await download();
    await writeFile(path, Buffer.alloc(BYTES.length));
    await download();
    expect((await readFile(path)).equals(BYTES)).toBe(true);
  });

  it("goes on where the connection broke", async () => {
    await start(CORPUS);
    archive.breakAfter = [100_000, 50_000];
    const [path = ""] = await download();
    expect((await readFile(path)).equals(BYTES)).toBe(true);
    const [, second, third] = bytesAsked();
    expect(second).toMatch(/bytes=[1-9]\d*-$/);
    expect(third).toMatch(/bytes=[1-9]\d*-$/);
  });

  it("gives up after some breaks, and the next run goes on from there", async () => {
    await start(CORPUS);
    archive.breakAfter = [50_000, 50_000, 50_000, 50_000];
    expect(await refusal()).toMatch(/broke off after 0\.\d of 0\.3 MB.*Run the command again/);
    const [path = ""] = await download();
    expect((await readFile(path)).equals(BYTES)).toBe(true);
    expect(bytesAsked().at(-1)).toMatch(/bytes=[1-9]\d{4,}-$/);
  });

  it("starts anew where the archive knows no ranges", async () => {
    await start(CORPUS);
    archive.ranges = false;
    archive.breakAfter = [100_000];
    const [path = ""] = await download();
    expect((await readFile(path)).equals(BYTES)).toBe(true);
  });

  it.each([-3, 3])("believes the checksum where the archive gives a size that is %i bytes off", async (off) => {
    await start(CORPUS, { ...TABLE, size: TABLE.bytes.length + off });
    const [, path = ""] = await download();
    expect(await readFile(path, "utf8")).toBe("a table");
    await download();
    expect(bytesAsked()).toHaveLength(2);
  });

  it("refuses a wrong checksum, keeps none of it, and says so", async () => {
    await start({ ...CORPUS, checksum: "0".repeat(32) });
    expect(await refusal()).toContain("another checksum");
    expect(await readdir(folder())).toEqual([]);
  });

  it("says which files there are where none has the expected name", async () => {
    await start(RAW);
    expect(await refusal()).toMatch(/no file of the expected name; it holds Raw_PDFs_1946-1969\.tgz/);
  });

  it.each([
    [404, "does not have UNGDC_1946-2024.tgz any more"],
    [403, "refused UNGDC_1946-2024.tgz (status 403)"],
    [503, "status 503"],
  ])("says what status %i means", async (status, words) => {
    await start(CORPUS);
    archive.status = status;
    expect(await refusal()).toContain(words);
    expect(bytesAsked()).toHaveLength(1);
  });

  it("says that the dataset is not there, that the address is no archive, and that nobody answers", async () => {
    archive = await startArchive("10.7910/DVN/OTHER", [CORPUS]);
    expect(await refusal()).toContain(`no dataset doi:${PUBLICATIONS.ungdc.doi}`);
    await archive.close();
    expect(await refusal()).toMatch(/cannot be reached: .*ECONNREFUSED.*Check the network and DATAVERSE_URL/);
  });

  it("never writes outside its folder, whatever the archive calls a file", async () => {
    await start({ name: "UNGDC_1946-2024.tgz/../../../x.tgz", bytes: BYTES });
    expect(await refusal()).toContain("no file of the expected name");
  });
});
