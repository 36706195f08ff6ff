// The way of a document end to end: any bytes end in statements or in a coded rejection.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ParsedDocumentSchema } from "@/lib/domain/parsed-document";
import { parseDocument } from "./pipeline";

const SPEECH = `Statement by Ms. Ona Brel, Permanent Representative of Xandia\nNew York, 3 May 2031\n\nMr. President,\n
We thank the briefers. The ports of the north must stay open to every ship, and we call on all States to protect them.
The United Nations has shown the way. I thank you.`;
const names = fc.constantFrom("a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a.csv", "a", "");
const heads = fc.constantFrom(
  "",
  "%PDF-1.7\n",
  "PK\u0003\u0004word/document.xml",
  "<html><body>",
  "---\ntitle: x\n---\n",
  "\ufeff",
  "Mr. Brel (Xandia): ",
);

describe("parseDocument", { timeout: 120_000 }, () => {
  it("gives a statement with its notices", async () => {
    const parsed = await parseDocument(Buffer.from(SPEECH.replace("ports", "po\0rts")), { fileName: "a.txt" });
    expect(parsed).toMatchObject({ mediaType: "text/plain", encoding: "utf-8", rejection: null });
    expect(parsed.statements).toHaveLength(1);
    expect(parsed.notices.map(({ ruleId }) => ruleId)).toContain("read/nul-removed");
  });

  it("gives a rejection with what was found out before it", async () => {
    const parsed = await parseDocument(Buffer.from(""), { fileName: "a.txt" });
    expect(parsed).toMatchObject({ statements: [], rejection: { reason: "empty" } });
  });

  it("takes a bare speech of a collection as what its sidecar says, and looks for no header in it", async () => {
    const speech =
      "41.\tMr. President, I congratulate Ondelune, and I bring you greetings of our people.\n42.\tWe want peace.";
    const sidecar = { delegation: "Belvarra", speaker: "Ms. Ona Brel", role: "Minister", organ: "GA" };
    const { statements } = await parseDocument(Buffer.from(speech), { fileName: "a.txt", sidecar, bareSpeech: true });
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      title: null,
      date: null,
      delegation: { value: { code: "XAA" }, from: "sidecar", evidence: [] },
      speaker: { value: { name: "Ona Brel", role: "Minister" }, from: "sidecar" },
      organ: { value: "GA", from: "sidecar" },
      paragraphs: [
        { kind: "body", number: "41" },
        { kind: "body", number: "42" },
      ],
    });
  });

  it("does not judge a bare speech: a president's procedural turn stays one, with the president's name", async () => {
    const turn = Buffer.from(
      "The President: I invite the representative of Belvarra to take a seat at the Council table.",
    );
    const sidecar = { speaker: "Mr. Tal Orin", delegation: "Belvarra" };
    expect((await parseDocument(turn, { fileName: "a.txt" })).rejection?.reason).toBe("not-a-statement");
    const { statements } = await parseDocument(turn, { fileName: "a.txt", sidecar, bareSpeech: true });
    expect(statements[0]).toMatchObject({ turn: "presiding", speaker: { value: { name: "Tal Orin" } } });
  });

  it("rejects 50 MB in one line at once", async () => {
    const parsed = await parseDocument(Buffer.alloc(50_000_000, "peace "), { fileName: "a.txt" });
    expect(parsed.rejection?.reason).toBe("too-large");
  });

  it("never throws, whatever the bytes", async () => {
    const document = fc.tuple(heads, fc.uint8Array({ maxLength: 2_000 }), names);
    await fc.assert(
      fc.asyncProperty(document, async ([head, tail, fileName]) => {
        const parsed = await parseDocument(Buffer.concat([Buffer.from(head), tail]), { fileName });
        expect(ParsedDocumentSchema.safeParse(parsed).error).toBeUndefined();
        expect(parsed.rejection === null).toBe(parsed.statements.length > 0);
        expect(parsed.rejection?.reason).not.toBe("parser-crashed");
      }),
      { numRuns: 150 },
    );
  });
});
