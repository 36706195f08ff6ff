// Shows that a hash over folders changes with every change that matters, and with no other.
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hashFiles } from "./hash-files";

let folder: string;
const hash = () => hashFiles([folder], (file) => !file.endsWith(".log"));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rostrum-hash-"));
  await mkdir(join(folder, "deep"));
  await writeFile(join(folder, "deep", "a.ts"), "one");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("changes with a content, a name and a new file", async () => {
  const seen = [await hash()];
  await writeFile(join(folder, "deep", "a.ts"), "two");
  seen.push(await hash());
  await rename(join(folder, "deep", "a.ts"), join(folder, "a.ts"));
  seen.push(await hash());
  await writeFile(join(folder, "b.ts"), "");
  seen.push(await hash());
  expect(new Set(seen).size).toBe(4);
});

it("stays with time, and with files that are not wanted", async () => {
  const before = await hash();
  await writeFile(join(folder, "deep", "a.ts"), "one");
  await writeFile(join(folder, "noise.log"), "x");
  expect(await hash()).toBe(before);
});

it("counts a path that does not exist as empty", async () => {
  expect(await hashFiles([join(folder, "absent")])).toBe(await hashFiles([]));
});
