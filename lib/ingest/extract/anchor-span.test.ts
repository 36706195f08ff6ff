// Quotes are at most sixty words, verbatim, and hold the words that state the point.
import { describe, expect, it } from "vitest";
import { anchorSpan } from "./anchor-span";
import { plantReading } from "./planted-segments";

const HARBOURS = Array.from({ length: 30 }, (_, index) => `harbour ${index + 1}`).join(" and ");

function quoteOf(body: string): string {
  const reading = plantReading({ body });
  const [sentence] = reading.sentences;
  if (!sentence) throw new Error("no sentence");
  const { start, end } = anchorSpan(reading, { ...sentence, text: body });
  return reading.text.slice(start, end);
}

describe("anchorSpan", () => {
  it("keeps a sentence of sixty words whole", () => {
    const body = "We call on all harbours to open their registers, to mend their lamps; and to answer every call.";
    expect(quoteOf(body)).toBe(body);
  });

  it("ends a long sentence where a clause ends", () => {
    const ask = "We call on all harbours of the lake to open their registers to the public at last";
    expect(quoteOf(`${ask}; and we recall the keepers of ${HARBOURS}.`)).toBe(ask);
  });

  it("begins at the clause that asks where that stands late", () => {
    const ask = "we call on the lake States to mend every lamp before the winter storms begin again";
    expect(quoteOf(`Having seen the keepers of ${HARBOURS}, ${ask}.`)).toBe(`${ask}.`);
  });

  it("ends after sixty words where no clause ends", () => {
    const quote = quoteOf(`We call for a lamp in ${HARBOURS}.`);
    expect(quote.split(" ")).toHaveLength(60);
    expect(quote).toMatch(/^We call for a lamp/u);
  });

  it("counts two signs as a word in scripts without spaces", () => {
    const quote = quoteOf(`我们呼吁各国修复堤坝，${"并且点亮所有灯塔，".repeat(20)}谢谢。`);
    expect(quote.length).toBeLessThanOrEqual(140);
    expect(quote).toMatch(/^我们呼吁/u);
  });
});
