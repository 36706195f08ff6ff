// Holds the quick jump to what people type: parts of names, without accents, in any order; and its size to its promise.
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { JumpEntry } from "@/lib/domain/jump";
import { buildJumpIndex } from "@/lib/search/build-jump-index";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { loadJumps } from "@/components/jump/find-jumps";

const entry = (kind: JumpEntry["kind"], label: string, note = ""): JumpEntry => {
  return { kind, label, note, target: label };
};
const ENTRIES = [
  entry("delegation", "Côte d’Ivoire"),
  entry("delegation", "Norway"),
  entry("theme", "Norms of responsible behaviour"),
  entry("speaker", "Ada Quill", "Norway"),
  entry("statement", "国連総会における演説"),
];
const jumps = loadJumps(JSON.parse(JSON.stringify(buildJumpIndex(ENTRIES))));
const found = (text: string) => jumps.find(text).map(({ label }) => label);

describe("loadJumps", () => {
  it.each([
    ["cote iv", ["Côte d’Ivoire"]],
    ["quill ada", ["Ada Quill"]],
    ["norway", ["Norway", "Ada Quill"]],
    ["quill norw", ["Ada Quill"]],
    ["演説", ["国連総会における演説"]],
    ["", []],
    ["zz", []],
    ["nor* ~1 +x", []],
  ])("finds by %j", (text, labels) => {
    expect(found(text)).toEqual(labels);
  });

  it("puts names before what stands beside them", () => {
    expect(found("nor")[0]).not.toBe("Ada Quill");
  });

  it("stays below 300 kB compressed with 5,000 entries", () => {
    const random = seededRandom(11);
    const syllable = () =>
      ["ka", "lo", "mi", "ren", "tus", "vor", "dan", "el", "qui", "sha", "pe", "go"][Math.floor(random() * 12)];
    const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join("");
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      ...entry("speaker", `${word()} ${word()} ${word()}`, `${word()} 20${at % 90}`),
      target: `${word()}${at}`,
    }));
    expect(gzipSync(JSON.stringify(buildJumpIndex(many))).length).toBeLessThanOrEqual(300_000);
  });
});
