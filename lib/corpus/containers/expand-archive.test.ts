// Each file of an archive ends for itself, and an archive that was made to do harm does none.
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packTar } from "@/lib/corpus/collections/pack-tar.test-support";
import type { RejectedDocument } from "@/lib/domain/rejection";
import { zip } from "@/lib/ingest/read/tiny-docx.test-support";
import { deflated, deflatedBomb, hostileZip } from "@/tests/fixtures/bad-input/hostile-zip";
import { PLAIN_MAPPING } from "./column-mapping";
import { expandInput } from "./expand-input";
import { readNow } from "./read-now";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archives-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Each document of the archive with its text, or the reason why it has none. */
async function expand(name: string, bytes: Uint8Array, maxFileMb = 1): Promise<string[][]> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return expandFile(path, maxFileMb);
}

async function expandFile(path: string, maxFileMb = 1): Promise<string[][]> {
  const ends: string[][] = [];
  for await (const input of expandInput({ path, problem: null }, { maxFileMb, mapping: PLAIN_MAPPING })) {
    const { read } = await readNow(input);
    const end = await read().then(String, (error: unknown) => (error as RejectedDocument).reason);
    ends.push([input.path.slice(folder.length + 1), end, input.hints.fileName]);
  }
  return ends;
}

describe("an archive", () => {
  it("gives each file under its path in it, without hidden ones and folders", async () => {
    const files: [string, string][] = [
      ["./in/a.txt", "A"],
      ["in/.hidden", "no"],
      ["__MACOSX/in/._a.txt", "no"],
      ["b.txt", "B"],
    ];
    const inside = (name: string) => [
      [`${name}!/in/a.txt`, "A", "a.txt"],
      [`${name}!/b.txt`, "B", "b.txt"],
    ];
    expect(await expand("x.zip", zip({ ...Object.fromEntries(files), "in/": "" }))).toEqual(inside("x.zip"));
    expect(await expand("x.tar", await packTar(files))).toEqual(inside("x.tar"));
    expect(await expand("x.tar.gz", gzipSync(await packTar(files)))).toEqual(inside("x.tar.gz"));
  });

  it("is known by its bytes, and left to the readers of documents where it is something else", async () => {
    expect(await expand("x.zip", Buffer.from("%PDF-"))).toEqual([["x.zip", "%PDF-", "x.zip"]]);
    const office = zip({ "[Content_Types].xml": "", "word/document.xml": "" });
    expect((await expand("y.zip", office)).map(([path]) => path)).toEqual(["y.zip"]);
    expect((await expand("z.txt", zip({ "a.txt": "A" }))).map(([path]) => path)).toEqual(["z.txt"]);
  });

  it("is looked into three deep", async () => {
    const innermost = await packTar([["d.zip", zip({ "b.txt": "B" })]]);
    const zipped = hostileZip([{ name: "c.tar", packed: innermost }, deflated("a.txt", "A")]);
    expect(await expand("a.tgz", gzipSync(await packTar([["b.zip", zipped]])))).toEqual([
      ["a.tgz!/b.zip!/c.tar!/d.zip", "too-large", "d.zip"],
      ["a.tgz!/b.zip!/a.txt", "A", "a.txt"],
    ]);
  });
});

describe("a hostile archive", () => {
  const ends = async (name: string, bytes: Uint8Array) => (await expand(name, bytes)).map(([path, end]) => [path, end]);

  it("names files outside itself, or one name twice", async () => {
    const names = ["../up.txt", "/root.txt", "C:\\disk.txt", "in/../../up.txt", "fine.txt", "./fine.txt"];
    const parts = names.map((name) => ({ name, packed: Buffer.from("x") }));
    const reasons = ["unsafe-name", "unsafe-name", "unsafe-name", "unsafe-name", "x", "unsafe-name"];
    expect((await ends("a.zip", hostileZip(parts))).map(([, end]) => end)).toEqual(reasons);
    const tar = await packTar(names.map((name) => [name, "x"]));
    expect((await ends("a.tar", tar)).map(([, end]) => end)).toEqual(reasons);
  });

  it("shows no sign in a name that a screen or database cannot take", async () => {
    const [[path] = []] = await ends(
      "a.zip",
      hostileZip([{ name: "a\u0000b\u001b[2J.txt", packed: Buffer.from("x"), flags: 0x800 }]),
    );
    expect(path).toBe("a.zip!/a\ufffdb\ufffd[2J.txt");
  });

  it("lies about sizes, checksums and methods; its other files are read", async () => {
    const of = (name: string, lie: object) => ({ ...deflated(name, `text of ${name}`), ...lie });
    const parts = [
      of("larger", { size: 100 }),
      of("smaller", { size: 3 }),
      of("checksum", { checksum: 1 }),
      of("method", { method: 99 }),
      of("secret", { flags: 1 }),
      of("far", { offset: 0x7fffffff }),
      of("huge", { size: 0xfffffffe }),
      of("good", {}),
    ];
    expect(await ends("a.zip", hostileZip(parts))).toEqual([
      ["a.zip!/larger", "damaged"],
      ["a.zip!/smaller", "damaged"],
      ["a.zip!/checksum", "damaged"],
      ["a.zip!/method", "unknown-format"],
      ["a.zip!/secret", "encrypted"],
      ["a.zip!/far", "damaged"],
      ["a.zip!/huge", "too-large"],
      ["a.zip!/good", "text of good"],
    ]);
  });

  it("is cut off, empty, or no archive behind its first bytes", async () => {
    expect(await ends("a.zip", Buffer.from("PK\u0003\u0004 and then nothing of the kind"))).toEqual([
      ["a.zip", "damaged"],
    ]);
    expect(await ends("b.tgz", gzipSync("no tape archive".repeat(100)))).toEqual([["b.tgz", "damaged"]]);
    expect(await ends("c.zip", hostileZip([]))).toEqual([["c.zip", "empty"]]);
    const path = join(folder, "d.tgz");
    const noise = Array.from({ length: 40_000 }, (_, at) => ((at * 7919) % 65_521).toString(36)).join("");
    await writeFile(
      path,
      gzipSync(
        await packTar([
          ["a.txt", "A"],
          ["b.txt", noise],
          ["c.txt", "C"],
        ]),
      ),
    );
    await truncate(path, 60_000);
    expect((await expandFile(path)).map(([name, end]) => [name, end])).toEqual([
      ["d.tgz!/a.txt", "A"],
      ["d.tgz!/b.txt", "damaged"],
      ["d.tgz", "damaged"],
    ]);
  });

  it("unfolds beyond measure, and is stopped", async () => {
    const packed = deflatedBomb("x", "harbour ", "x", 60);
    const bomb = { packed, method: 8, size: 67_108_866, checksum: 0 };
    const again = { ...bomb, packed: Buffer.alloc(0), packedSize: packed.length, offset: 0 };
    const parts = [bomb, again, again, again, again, again].map((part, at) => ({ ...part, name: `${at}.txt` }));
    const path = join(folder, "a.zip");
    await writeFile(path, hostileZip(parts));
    const reasons = (await expandFile(path, 65)).map(([, end]) => end);
    expect(reasons).toEqual(["damaged", "damaged", "damaged", "damaged", "too-large", "too-large"]);
  }, 60_000);

  it("holds a link, which is no document", async () => {
    const { pack } = await import("tar-stream");
    const archive = pack();
    archive.entry({ name: "link.txt", type: "symlink", linkname: "/etc/hostname" });
    archive.entry({ name: "a.txt" }, "A");
    archive.finalize();
    const { buffer } = await import("node:stream/consumers");
    expect(await ends("a.tar", await buffer(archive))).toEqual([
      ["a.tar!/link.txt", "unreadable"],
      ["a.tar!/a.txt", "A"],
    ]);
  });
});
