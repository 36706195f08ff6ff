// Whatever the text, spans lie in it, in order and apart from each other, and the pieces make it up.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceText } from "@/lib/domain/source-text";
import type { Span } from "@/lib/domain/span";
import { segmentText } from "./segment-text";

const WORDS = [
  "Mr. President,",
  "We thank you.",
  "Mr. Brel (Xandia): ",
  "The President: ",
  "H.E.",
  "12.\t",
  "和平。",
  "سلام",
  "\n",
  "\n\n",
  " ",
  "ports",
  "S/PV.9990",
  "Point 1 is open.",
];
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(" ")),
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 20, maxLength: 60 })
    .map((words) => Array(3).fill(words.join(" ")).join("\n")),
);

function expectApart(spans: Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(length);
}

describe("segmentText", () => {
  it("gives spans in bounds, in order and apart, and pieces that make up the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<SourceText["layout"]>("printed", "marked"), (text, layout) => {
        const source = { text, layout, mediaType: "text/plain", encoding: null, headings: [], pages: [], sidecar: {} };
        for (const statement of segmentText(source).value) {
          expect(statement.pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(statement.text);
          expectApart(statement.pieces, text.length);
          expectApart(statement.header, statement.text.length);
          expectApart(statement.paragraphs, statement.text.length);
          expectApart(statement.sentences, statement.text.length);
          const bodies = statement.paragraphs.filter(({ kind }) => kind === "body");
          const outside = statement.sentences.filter(
            ({ start, end }) => !bodies.some((body) => body.start <= start && end <= body.end),
          );
          expect(outside).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
