// Folders with pipes, loops and broken links are walked to their end.
import { execFileSync } from "node:child_process";
import { appendFile, chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readInput } from "./read-input";
import { walkInputs } from "./walk-inputs";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "walk-"));
  await mkdir(join(folder, "b"));
  for (const name of ["c.txt", "a.txt", "b/z.txt", ".hidden"]) await writeFile(join(folder, name), "words");
  await symlink(join(folder, "a.txt"), join(folder, "d-link.txt"));
  await symlink(folder, join(folder, "e-loop"));
  await symlink(join(folder, "nowhere"), join(folder, "f-broken"));
  execFileSync("mkfifo", [join(folder, "g-pipe")]);
});
afterAll(() => rm(folder, { recursive: true }));

describe("walkInputs", () => {
  it("lists files by name, with a reason for what cannot be read, and leaves hidden ones out", async () => {
    const inputs = await walkInputs([folder]);
    const seen = inputs.map(({ path, problem }) => [path.slice(folder.length + 1), problem?.reason ?? "file"]);
    expect(seen).toEqual([
      ["a.txt", "file"],
      ["b/z.txt", "file"],
      ["c.txt", "file"],
      ["d-link.txt", "file"],
      ["e-loop", "unreadable"],
      ["f-broken", "unreadable"],
      ["g-pipe", "unreadable"],
    ]);
  });
  it("takes what is named, also hidden or by a link, and says what does not exist", async () => {
    const [hidden, ...rest] = await walkInputs([join(folder, ".hidden"), join(folder, "e-loop"), join(folder, "none")]);
    expect(hidden?.problem).toBeNull();
    expect(rest.length).toBeGreaterThan(5);
    expect(rest.at(-1)?.problem?.message).toContain("no such file");
  });
  it("says that a name of bytes that are not UTF-8 is the problem", async () => {
    const odd = await mkdtemp(join(tmpdir(), "odd-"));
    await writeFile(Buffer.concat([Buffer.from(`${odd}/`), Buffer.from([0xff]), Buffer.from(".txt")]), "words");
    const [input] = await walkInputs([odd]).finally(() => rm(odd, { recursive: true }));
    expect(input?.problem?.message).toContain("name");
  });
});

describe("readInput", () => {
  it("does not wait for a pipe that took a file's place", async () => {
    await expect(readInput(join(folder, "g-pipe"), 1)).rejects.toMatchObject({ reason: "unreadable" });
  });
  it("refuses a file beyond the limit", async () => {
    await expect(readInput(join(folder, "a.txt"), 0.000_001)).rejects.toMatchObject({ reason: "too-large" });
  });
  it("gives all bytes of a file, and refuses one that grows meanwhile", async () => {
    const path = join(folder, "growing.txt");
    const bytes = Buffer.alloc(20_000_000, "word ");
    await writeFile(path, bytes);
    expect(Buffer.compare(await readInput(path, 64), bytes)).toBe(0);
    const growing = new AbortController();
    const grown = (async () => {
      while (!growing.signal.aborted) await appendFile(path, "more");
    })();
    const read = readInput(path, 64).finally(() => growing.abort());
    await expect(read).rejects.toMatchObject({ reason: "unreadable" });
    await grown;
  });
});

describe("a folder without read permission", () => {
  it("is an unreadable input, and its neighbours are read", async () => {
    const open = await mkdtemp(join(tmpdir(), "closed-"));
    await mkdir(join(open, "closed"));
    await writeFile(join(open, "next.txt"), "words");
    await chmod(join(open, "closed"), 0o000);
    await chmod(open, 0o755);
    const inputs = await asOrdinaryUser(() => walkInputs([open])).finally(() => rm(open, { recursive: true }));
    expect(inputs.map(({ problem }) => problem?.reason ?? "file")).toEqual(["unreadable", "file"]);
  });
});

/** Root may read everything, so a test that root runs becomes nobody for a while. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  return work().finally(() => process.seteuid?.(0));
}
