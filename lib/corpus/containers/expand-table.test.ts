// Each row of a table is a document of its own, and a broken row costs itself.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RejectedDocument } from "@/lib/domain/rejection";
import { readMapping } from "./column-mapping";
import { expandInput } from "./expand-input";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tables-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Each row by its name, with its text and facts, or the reason why it has none. */
async function rows(name: string, content: string | Uint8Array, mapping: string[] = []) {
  const path = join(folder, name);
  await writeFile(path, content);
  const found: unknown[][] = [];
  const options = { maxFileMb: 1, mapping: readMapping(mapping) };
  for await (const { path: row, hints, read } of expandInput({ path, problem: null }, options)) {
    const end = await read().then(String, (error: unknown) => (error as RejectedDocument).reason);
    found.push([row.slice(path.length), end, ...(hints.sidecar ? [hints.sidecar] : [])]);
  }
  return found;
}

describe("a table", () => {
  it("gives the text of each row, and its other cells as facts beside it", async () => {
    const csv = 'text,speaker,date,page\r\n"One, two\nlines",Ada Quill,2031-05-03,4\r\n\r\n"He said ""no""",,,\r\n';
    expect(await rows("a.csv", csv)).toEqual([
      ["!/row 2", "One, two\nlines", { speaker: "Ada Quill", date: "2031-05-03" }],
      ["!/row 4", 'He said "no"', {}],
    ]);
    expect(await rows("a.tsv", 'text\tyear\nA "word" here\t2031\n')).toEqual([
      ["!/row 2", 'A "word" here', { year: "2031" }],
    ]);
    expect(await rows("b.csv", "text;year\nA, b;2031")).toEqual([["!/row 2", "A, b", { year: "2031" }]]);
  });

  it("is read by a mapping of its own columns", async () => {
    const csv = "body,country,when\nHarbours.,Xandia,2031\n";
    const mapping = ["text=body", "delegation=country", "date=when"];
    expect(await rows("a.csv", csv, mapping)).toEqual([
      ["!/row 2", "Harbours.", { delegation: "Xandia", date: "2031" }],
    ]);
    expect(await rows("b.csv", csv)).toEqual([["!/row 2", "damaged"]]);
  });

  it.each(["utf-16le", "windows-1251"])("is read in %s", async (encoding) => {
    const text = "Мы благодарим Председателя за созыв этого заседания и за доклад о гаванях";
    const bytes = iconv.encode(`text,year\n${`${text},2031\n`.repeat(3)}`, encoding, { addBOM: true });
    expect((await rows("a.csv", bytes))[2]).toEqual(["!/row 4", text, { year: "2031" }]);
  });

  it("loses a row that is broken, and no other", async () => {
    const csv = ["text,year", "a,1", '"b,2', "c,3", '"d" x,4', "e,5,6", "f", '"g\n', 'g2",7', "h,8"].join("\n");
    expect((await rows("a.csv", csv)).map(([row, end]) => [row, end])).toEqual([
      ["!/row 2", "a"],
      ["!/row 3", "damaged"],
      ["!/row 4", "c"],
      ["!/row 5", "damaged"],
      ["!/row 6", "damaged"],
      ["!/row 7", "damaged"],
      ["!/row 8", "g\n\ng2"],
      ["!/row 9", "h"],
    ]);
  });

  it("is empty, or has no text", async () => {
    expect(await rows("a.csv", "text,year\n")).toEqual([["", "empty"]]);
    expect(await rows("a.csv", "")).toEqual([["", "empty"]]);
    expect(await rows("a.csv", Buffer.from(Array.from({ length: 3_000 }, (_, at) => at % 9)))).toEqual([
      ["", "binary"],
    ]);
  });
});

describe("lines of JSON", () => {
  it("gives each object as a row, fields within fields included", async () => {
    const lines = [
      { text: "A", speaker: { name: "Ada Quill" }, year: 2031 },
      { text: "B", speaker: null },
    ];
    const jsonl = lines.map((line) => JSON.stringify(line)).join("\n");
    expect(await rows("a.jsonl", jsonl, ["speaker=speaker.name"])).toEqual([
      ["!/row 1", "A", { speaker: "Ada Quill", year: "2031" }],
      ["!/row 2", "B", {}],
    ]);
  });

  it("loses a line that is none, and no other", async () => {
    const long = `{"text":"${"x".repeat(9_000_000)}"}`;
    const lines = ['{"text":"a"}', "{", "[]", '{"text":["b"]}', '{"text":"c","date":{}}', long, "", '{"text":"d"}'];
    expect((await rows("a.ndjson", lines.join("\n"))).map(([, end]) => end)).toEqual([
      "a",
      ...["damaged", "damaged", "damaged", "damaged", "too-large"],
      "d",
    ]);
  });
});

describe("readMapping", () => {
  it.each([["text"], ["=x"], ["mood=x"], ["text="], ["text=a", "text=b"]])("refuses %s", (...words) => {
    expect(() => readMapping(words)).toThrow(/mapped twice|fact=column/);
  });
  it("keeps what a column's name holds", () => {
    expect(readMapping(["text=a=b"]).text).toBe("a=b");
  });
});
