// A document's format is seen from its bytes; its name is believed only where bytes do not tell.
import { describe, expect, it } from "vitest";
import { MEDIA_TYPES } from "@/lib/domain/media-types";
import { detectFormat } from "./detect-format";
import { column, tinyPdf } from "./tiny-pdf.test-support";
import { tinyDoc } from "./tiny-doc.test-support";
import { tinyDocx, zip } from "./tiny-docx.test-support";

const text = (content: string) => Buffer.from(content);
const format = (bytes: Uint8Array, fileName: string) => detectFormat(bytes, { fileName }).value;

describe("detectFormat", () => {
  it("sees the format from the content", () => {
    expect(format(tinyPdf([column(["Xandia"])]), "a.pdf")).toBe("pdf");
    expect(format(tinyDocx(["Xandia"]), "a.docx")).toBe("docx");
    expect(format(tinyDoc({ body: "Xandia" }), "a.doc")).toBe("doc");
    expect(format(text("\ufeff<!DOCTYPE html><p>Xandia"), "a.html")).toBe("html");
    expect(format(text("# Xandia"), "a.md")).toBe("markdown");
    expect(format(text("# Xandia"), "a.txt")).toBe("text");
  });

  it("notices a name that lies and follows the content", () => {
    const { value, notices } = detectFormat(tinyPdf([column(["Xandia"])]), { fileName: "speech.txt" });
    expect(value).toBe("pdf");
    expect(notices).toMatchObject([{ ruleId: "read/extension-mismatch" }]);
    expect(detectFormat(text("Plain words"), { fileName: "speech.pdf" }).notices).toHaveLength(1);
    expect(detectFormat(text("Plain words"), { fileName: "speech" }).notices).toEqual([]);
    const served = { fileName: "speech", mediaType: `${MEDIA_TYPES.docx}; charset=binary` };
    expect(detectFormat(text("Plain words"), served).notices).toHaveLength(1);
  });

  it.each([
    ["nothing at all", text(""), "a.txt", "empty"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), "a.txt", "unknown-format"],
    ["rich text", text("{\\rtf1 Xandia}"), "a.rtf", "unknown-format"],
    ["another zip", zip({ "content.opf": "x" }), "a.epub", "unknown-format"],
    ["a zip cut off", zip({ "word/x.xml": "y".repeat(300) }).subarray(0, 200), "a.docx", "damaged"],
    ["a table", text("country,speech\nXAA,peace"), "a.csv", "unknown-format"],
    ["XML", text("<?xml version='1.0'?><feed/>"), "a.xml", "unknown-format"],
  ])("rejects %s", (_, bytes, fileName, reason) => {
    expect(() => format(bytes, fileName)).toThrow(expect.objectContaining({ reason }));
  });
});
