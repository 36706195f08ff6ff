// A corpus is found in folders and archives alike, and a broken one is said to be broken before anything is ingested.
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RejectedDocument } from "@/lib/domain/rejection";
import { openCollection } from "./open-collection";
import { packTar, writeTgz } from "./pack-tar.test-support";
import { UNGDC_FORMAT } from "./ungdc-format";

const TABLE = "Year,Session,ISO Code,Country,Name of Person Speaking,Post\n1990,45,XAA,Belvarra,Ms. Brel,Minister\n";
const SPEECH = "Mr. President, we thank you.";

let folder: string;
let notes: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "collection-"));
  notes = [];
});
afterEach(() => rm(folder, { recursive: true }));

async function open(paths: string[], maxFileMb = 1) {
  const onNote = (note: string) => void notes.push(note);
  const list = await openCollection(UNGDC_FORMAT, paths, { maxFileMb, onNote });
  const documents: { path: string; speaker: string | undefined; text: string }[] = [];
  for await (const { path, hints, read } of list.inputs()) {
    const text = await read().then(String, (error: RejectedDocument) => error.reason);
    documents.push({ path: path.slice(folder.length + 1), speaker: hints.sidecar?.["speaker"], text });
  }
  expect(documents.map(({ path }) => join(folder, path))).toEqual(list.paths);
  return documents;
}

describe("openCollection", () => {
  it("reads an archive entry by entry, the table wherever it stands, and says what it leaves out", async () => {
    const archive = await writeTgz(join(folder, "a.tgz"), [
      ["./c/README.txt", "About."],
      ["./c/45/XAA_45_1990.txt", SPEECH],
      ["./c/45/._XAA_45_1990.txt", "junk"],
      ["./c/44/XAB_44_1989.txt", "Another."],
      ["./c/speakers.csv", TABLE],
    ]);
    expect(await open([archive])).toEqual([
      { path: "a.tgz/c/45/XAA_45_1990.txt", speaker: "Ms. Brel", text: SPEECH },
      { path: "a.tgz/c/44/XAB_44_1989.txt", speaker: undefined, text: "Another." },
    ]);
    expect(notes.join("\n")).toMatch(/speakers\.csv[^]*1 file is no speech[^]*README\.txt/);
  });

  it("reads a folder in the order of names, archives in it included", async () => {
    await mkdir(join(folder, "t/45"), { recursive: true });
    await writeFile(join(folder, "t/45/XAB_45_1990.txt"), "B");
    await writeFile(join(folder, "t/45/XAA_45_1990.txt"), "A");
    await writeFile(join(folder, "t/speakers.csv"), TABLE);
    await writeFile(join(folder, "t/later.tar"), await packTar([["XAA_46_1991.txt", "C"]]));
    expect((await open([join(folder, "t")])).map(({ text }) => text)).toEqual(["A", "B", "C"]);
  });

  it("takes the table beside an archive that holds none", async () => {
    await writeFile(join(folder, "speakers.csv"), TABLE);
    const archive = await writeTgz(join(folder, "a.tgz"), [["XAA_45_1990.txt", SPEECH]]);
    expect(await open([archive])).toMatchObject([{ speaker: "Ms. Brel" }]);
  });

  it("says that there is no table, and reads on", async () => {
    const archive = await writeTgz(join(folder, "a.tgz"), [["XAA_45_1990.txt", SPEECH]]);
    expect(await open([archive])).toMatchObject([{ speaker: undefined, text: SPEECH }]);
    expect(notes.join()).toContain("no table of speakers");
  });

  it("refuses an entry that is too large and goes on behind it", async () => {
    const archive = await writeTgz(join(folder, "a.tgz"), [
      ["XAA_45_1990.txt", "x".repeat(200_000)],
      ["XAB_45_1990.txt", "B"],
    ]);
    expect((await open([archive], 0.1)).map(({ text }) => text)).toEqual(["too-large", "B"]);
  });

  it("refuses what is cut off, what is no archive, and what holds no speech", async () => {
    const archive = await writeTgz(join(folder, "a.tgz"), [["XAA_45_1990.txt", String(Math.random()).repeat(9_000)]]);
    const { length } = await readFile(archive);
    await truncate(archive, Math.floor(length / 2));
    await expect(open([archive])).rejects.toThrow(/a\.tgz.*damaged/);
    await writeFile(join(folder, "b.tgz"), "no archive at all".repeat(100));
    await expect(open([join(folder, "b.tgz")])).rejects.toThrow(/b\.tgz/);
    await expect(open([await writeTgz(join(folder, "c.tgz"), [["notes.txt", "x"]])])).rejects.toThrow(
      "no file of the UN General",
    );
    await expect(open([join(folder, "missing.tgz")])).rejects.toThrow("missing.tgz");
  });
});
