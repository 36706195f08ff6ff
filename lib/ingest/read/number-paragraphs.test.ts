// The numbers that Word shows before paragraphs stand nowhere in its text; they are counted as Word counts them.
import { describe, expect, it } from "vitest";
import { numberParagraphs } from "./number-paragraphs";
import { readDocx } from "./read-docx";
import { zip } from "./tiny-docx.test-support";

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering>
  <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "upperRoman", "%1.%3")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, "decimal", "Article %1", '<w:pStyle w:val="Article"/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>`;
const STYLES = `<w:styles><w:style w:type="paragraph" w:styleId="Article"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="SubArticle"><w:basedOn w:val="Article"/></w:style></w:styles>`;

const paragraph = (text: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const item = (list: number, at: number, text: string) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const numbered = (...paragraphs: string[]) => {
  const document = numberParagraphs({ document: paragraphs.join(""), numbering: NUMBERING, styles: STYLES });
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inner = ""]) => inner.replace(/<[^>]*>/g, ""));
};

describe("numberParagraphs", () => {
  it("counts each level, and begins the deeper ones anew", () => {
    const paragraphs = [
      item(1, 0, "A"),
      item(1, 1, "B"),
      item(1, 1, "C"),
      paragraph("plain"),
      item(1, 0, "D"),
      item(1, 1, "E"),
    ];
    expect(numbered(...paragraphs)).toEqual(["1. A", "(a) B", "(b) C", "plain", "2. D", "(a) E"]);
    expect(numbered(item(1, 0, "A"), item(1, 2, "B"))).toEqual(["1. A", "1.I B"]);
  });

  it("goes on in another list of the kind, unless that begins anew", () => {
    expect(numbered(item(1, 0, "A"), item(2, 0, "B"), item(3, 0, "C"), item(3, 0, "D"))).toEqual([
      "1. A",
      "2. B",
      "7. C",
      "8. D",
    ]);
  });

  it("takes the list of a paragraph's style, or of the style that it is based on", () => {
    const styled = (style: string) => paragraph("X", `<w:pStyle w:val="${style}"/>`);
    expect(numbered(styled("Article"), styled("SubArticle"), styled("Other"))).toEqual([
      "Article 1 X",
      "Article 2 X",
      "X",
    ]);
    expect(numbered(paragraph("X", '<w:pStyle w:val="Article"/><w:numPr><w:numId w:val="0"/></w:numPr>'))).toEqual([
      "X",
    ]);
  });

  it("leaves bullets, former properties and paragraphs without words alone", () => {
    const former = `<w:numPr><w:numId w:val="4"/></w:numPr><w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`;
    const empty = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    expect(numbered(item(4, 0, "A"), paragraph("B", former), empty, item(1, 0, "C"))).toEqual(["A", "B", "", "2. C"]);
  });

  it("ends on what breaks the rules", () => {
    const broken = `${"<w:pPr>".repeat(50_000)}${"<w:pPrChange ".repeat(50_000)}`;
    expect(numberParagraphs({ document: broken, numbering: NUMBERING, styles: STYLES })).toBe(broken);
    expect(numbered(item(9, 0, "A"), item(1, 8, "B"))).toEqual(["A", "B"]);
  });
});

it("stands in the text of the document", async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const container = zip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${w}><w:body>${item(1, 0, "Peace &amp; ports.")}${item(1, 0, "Tides.")}</w:body></w:document>`,
    "word/numbering.xml": NUMBERING.replace("<w:numbering>", `<w:numbering ${w}>`),
  });
  expect((await readDocx(container)).value.text).toBe("1. Peace & ports.\n\n2. Tides.");
});
