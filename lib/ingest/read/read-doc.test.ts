// Old Word documents give their words and nothing that their pages do not show; damaged ones end, and end coded.
import { describe, expect, it } from "vitest";
import { RejectedDocument } from "@/lib/domain/rejection";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { readDoc } from "./read-doc";
import { tinyDoc, type DocParts } from "./tiny-doc.test-support";

const textOf = (parts: DocParts) => readDoc(tinyDoc(parts)).value.text;

function reasonOf(bytes: Uint8Array): string {
  try {
    return readDoc(bytes).value.text;
  } catch (error) {
    return error instanceof RejectedDocument ? error.reason : String(error);
  }
}

describe("readDoc", () => {
  it("reads paragraphs, of one and of two bytes a character", () => {
    expect(textOf({ body: "Statement\rМы благодарим.\u000bСпасибо.\fNext" })).toBe(
      "Statement\n\nМы благодарим.\nСпасибо.\n\nNext",
    );
    expect(textOf({ body: "The harbour\u0092s \u0093end\u0094\r", packed: true })).toBe("The harbour’s “end”");
  });

  it("shows results of fields, hyphens and cells as the page does", () => {
    const link = "See \u0013 HYPERLINK \u0013 PAGE \u00147\u0015 \u0014our site\u0015 now.";
    expect(textOf({ body: link })).toBe("See our site now.");
    expect(textOf({ body: "co\u001foperate well\u001eknown\r1\u0007Two\u0007\u0007" })).toBe(
      "cooperate well-known\n\n1\n\nTwo",
    );
    expect(textOf({ body: "\u0013 TOC never ended" })).toBe("");
  });

  it("sets footnotes apart from the body", () => {
    const parts = { body: "We recall it.\u0002 We act.\u0002\r", footnotes: "\u0002 Resolution 9.\r\u0002 Ibid.\r" };
    expect(textOf(parts)).toBe("We recall it.[1] We act.[2]\n\n[1] Resolution 9.\n\n[2] Ibid.");
  });

  it("leaves out what reviewers have deleted", () => {
    expect(textOf({ body: "We do not agree.", deleted: [3, 10] })).toBe("We agree.");
    expect(textOf({ body: "We do not agree.", deleted: [3, 10], packed: true })).toBe("We agree.");
  });

  it("says what it cannot read", () => {
    expect(reasonOf(tinyDoc({ body: "x", flags: 0x0100 }))).toBe("encrypted");
    expect(reasonOf(tinyDoc({ body: "x", stream: "EncryptedPackage" }))).toBe("encrypted");
    expect(reasonOf(tinyDoc({ body: "x", stream: "Workbook" }))).toBe("unknown-format");
    expect(reasonOf(tinyDoc({ body: "x" }).fill(0x65, 1_538, 1_539))).toBe("unknown-format");
    expect(reasonOf(tinyDoc({ body: "x" }).subarray(0, 600))).toBe("damaged");
    expect(reasonOf(tinyDoc({ body: "x" }).fill(0xff, 0x30, 0x34))).toBe("damaged");
  });

  it("ends on chains and trees that lead back to themselves", () => {
    const chained = tinyDoc({ body: "Round." });
    chained.writeUInt32LE(2, 512 + 9 * 4);
    const tree = tinyDoc({ body: "Round." });
    tree.writeUInt32LE(1, 1_024 + 128 + 0x48);
    expect(["Round.", "damaged"]).toContain(reasonOf(chained));
    expect(["Round.", "damaged"]).toContain(reasonOf(tree));
  });

  it("ends as read or rejected whatever bytes are changed", () => {
    const random = seededRandom(7);
    const sound = tinyDoc({ body: "We thank you.\r".repeat(200), footnotes: "\u0002 Note.\r", deleted: [3, 9] });
    for (let round = 0; round < 400; round++) {
      const bytes = Buffer.from(sound);
      for (let change = 0; change < 6; change++) {
        const near = random() < 0.5 ? 1_600 : bytes.length;
        bytes[Math.floor(random() * near)] = Math.floor(random() * 256);
      }
      expect(reasonOf(bytes)).not.toMatch(/^(?:Range|Type|Reference)?Error/);
    }
  });
});
