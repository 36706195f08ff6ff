// Kept bytes are whole under their name, or not there.
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepOriginal, originalPath, OriginalsError, removeOriginals, sweepTemporaryFiles } from "./originals";

const HASH = "ab".repeat(32);
const bytes = Buffer.from("words");
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "originals-"));
});
afterAll(() => rm(dataDir, { recursive: true }));

describe("originals", () => {
  it("keeps bytes under their hash and removes them", async () => {
    await keepOriginal(dataDir, HASH, bytes);
    await keepOriginal(dataDir, HASH, bytes);
    expect(await readFile(originalPath(dataDir, HASH), "utf8")).toBe("words");
    expect(await readdir(join(dataDir, "originals/tmp"))).toEqual([]);
    await removeOriginals(dataDir, [HASH, "cd".repeat(32)]);
    await expect(readFile(originalPath(dataDir, HASH))).rejects.toThrow("ENOENT");
  });
  it("replaces a file that was cut short", async () => {
    await keepOriginal(dataDir, HASH, bytes);
    await writeFile(originalPath(dataDir, HASH), "wo");
    await keepOriginal(dataDir, HASH, bytes);
    expect(await readFile(originalPath(dataDir, HASH), "utf8")).toBe("words");
  });
  it("sweeps the temporary files of killed runs and leaves those of living ones", async () => {
    const [old, young] = ["old", "young"].map((name) => join(dataDir, "originals/tmp", name));
    for (const path of [old, young]) await writeFile(path ?? "", "x");
    await utimes(old ?? "", 0, 0);
    await sweepTemporaryFiles(dataDir);
    expect(await readdir(join(dataDir, "originals/tmp"))).toEqual(["young"]);
  });
  it("says what to do where nothing can be written", async () => {
    await writeFile(join(dataDir, "file"), "");
    await expect(keepOriginal(join(dataDir, "file"), HASH, bytes)).rejects.toThrow(OriginalsError);
  });
});
