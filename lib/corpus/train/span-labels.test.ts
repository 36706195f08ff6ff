// Labels kept as places: they give the very words back, and never those of another text.
import { createHash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeTgz } from "@/lib/corpus/collections/pack-tar.test-support";
import { labelledMembers } from "./span-labels";

const TEXT = "\ufeffThe tide is rising.\nWe call for higher walls. Floods endanger the harbour.\n";
const ASK = "We call for higher walls.";
const DANGER = "Floods endanger the harbour.";
const span = (words: string, codes: string): [number, number, string] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length, codes];
};
const LABEL = {
  member: "speeches/XAA.txt",
  language: "en",
  sha256: createHash("sha256").update(TEXT).digest("hex"),
  priorities: [span(ASK, "climate oceans")],
  threats: [span(DANGER, "natural-disasters")],
};

let archive = "";
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "span-labels-"));
  archive = await writeTgz(join(folder, "corpus.tgz"), [
    ["speeches/other.txt", "Another speech."],
    [LABEL.member, TEXT],
  ]);
});

describe("labelledMembers", () => {
  it("gives each label with the words that stand at its places", async () => {
    const [statement] = await labelledMembers(archive, [LABEL]);
    expect(statement?.label.priorities).toEqual([{ label: "", themes: ["climate", "oceans"], quote: ASK }]);
    expect(statement?.label.threats).toEqual([{ type: "natural-disasters", quote: DANGER }]);
  });

  it("refuses a member whose text is another, since the places would mean other words", async () => {
    const changed = { ...LABEL, sha256: LABEL.sha256.replace(/^./u, "-") };
    await expect(labelledMembers(archive, [changed])).rejects.toThrow("speeches/XAA.txt");
  });

  it("refuses an archive without the member", async () => {
    await expect(labelledMembers(archive, [{ ...LABEL, member: "speeches/XAB.txt" }])).rejects.toThrow("XAB.txt");
  });
});
