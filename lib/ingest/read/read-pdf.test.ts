// Where lines, paragraphs and footnotes of a printed page begin, and what of a page belongs to no text.
import { describe, expect, it } from "vitest";
import { readPdf } from "./read-pdf";
import { column, tinyPdf, type TinyLine } from "./tiny-pdf.test-support";

const LONG = "Xandia believes that small islands and large continents share one sea and one shore";

async function textOf(...pages: TinyLine[][]): Promise<string> {
  return (await readPdf(tinyPdf(pages))).value.text;
}

const lines = (...texts: string[]) => textOf(column(texts));

describe("readPdf", { timeout: 60_000 }, () => {
  it("begins a paragraph where the next word would have fitted before", async () => {
    expect(await lines(LONG, LONG, "and one fate.", "We act on it.", LONG)).toBe(
      `${LONG}\n${LONG}\nand one fate.\n\nWe act on it.\n\n${LONG}`,
    );
    expect(await lines(LONG, `${LONG}.`, `${LONG}.`, LONG)).not.toContain("\n\n");
  });

  it("begins a paragraph at a bullet, and at a dash behind a clause", async () => {
    const bullet = "\u0095";
    expect(await lines(LONG, `${bullet} ${LONG}`, `${bullet} ${LONG}`)).toBe(`${LONG}\n\n• ${LONG}\n\n• ${LONG}`);
    expect(await lines(`${LONG};`, `- ${LONG}`)).toContain(";\n\n- ");
    expect(await lines(LONG, `- ${LONG}`)).toContain("shore\n- ");
  });

  it("begins a paragraph behind a title page", async () => {
    const title = [
      { text: "Statement of Xandia at the debate on all harbours of the world and on all islands", x: 72, y: 500 },
    ];
    const pages = [[...title, { text: "New York", x: 260, y: 460 }], column([LONG, LONG])];
    expect(await textOf(...pages)).toContain("New York\n\nXandia");
    expect(await textOf(column([LONG, LONG]), column([LONG]))).not.toContain("\n\n");
  });

  it("sets footnotes apart from the sentence that they break", async () => {
    const page = [
      ...column([LONG, `${LONG} as in the Charter1`]),
      { text: "1 Charter of the Tidal Union.", x: 72, y: 80, size: 8 },
      { text: "Chapter of the harbours.", x: 72, y: 70, size: 8 },
    ];
    const { value, notices } = await readPdf(tinyPdf([page, column(["and so it stays.", LONG])]));
    expect(value.text).toMatch(
      /Charter1\nand so it stays\.[^]*\n\n1 Charter of the Tidal Union\.\nChapter of the harbours\.$/,
    );
    expect(notices.map(({ ruleId }) => ruleId)).toEqual(["read/footnotes-set-apart"]);
  });

  it("takes no address in small letters for a footnote", async () => {
    const page = [...column([LONG, `${LONG} in 2031.`]), { text: "12 Harbour Street, Xandia", x: 72, y: 80, size: 8 }];
    expect((await readPdf(tinyPdf([page]))).notices).toEqual([]);
  });

  it("leaves out numbers that count the pages, wherever they stand, and no other number", async () => {
    const page = (number: number) => column([String(number), LONG, `${LONG}.`], 72, 600);
    expect(await textOf(page(4), page(5), page(6))).not.toMatch(/\d/);
    expect(await textOf(page(4), page(9), page(2))).toMatch(/4[^]*9[^]*2/);
  });

  it("keeps the hyphens of an address", async () => {
    const end = `see ${"x".repeat(40)} https://xandia.example/on-the-`;
    expect(await lines(end, "harbours and more of them, as many as there are on the coasts of Xandia")).toContain(
      "https://xandia.example/on-the-harbours",
    );
  });
});
