// The whole record: valid and faithful for any text, quick on long ones, and false evidence does not pass.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFaithful } from "@/lib/domain/span";
import { allEvidence, checkEvidence } from "./check-evidence";
import { extractStatement } from "./extract-statement";
import { judgeStatement } from "./judge-statement";
import { plantSegments } from "./planted-segments";

const words = fc.constantFrom(
  "First,",
  "Kenya",
  "Norway supports",
  "we call on",
  "terrorism",
  "threatens",
  "resolution 1325 (2000)",
  "大使",
  "国際法",
  "Мы призываем",
  "السلام",
  "on behalf of",
  "the European Union",
  "4 May 2022",
  "H.E. Mr. Ole Quill",
  "climate\nchange",
  "🙂",
  "e\u0301",
  "must",
  ". ",
  "(",
  "S/2020/1",
);
const run = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(" "));

describe("extractStatement", () => {
  it("gives only evidence that stands in the text", () => {
    fc.assert(
      fc.property(run, fc.array(run, { maxLength: 4 }), (body, header) => {
        const lines = header.map((line) => line.replace(/\s+/gu, " ").trim()).filter((line) => line !== "");
        const { value } = extractStatement(plantSegments({ header: lines, body: `${body} end.` }));
        expect(allEvidence(value).every((evidence) => isFaithful(value.text, evidence))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
  it("throws on evidence that does not", () => {
    const { value } = extractStatement(plantSegments({ header: ["Statement by Norway"], body: "We agree." }));
    const title = value.title && { ...value.title, evidence: [{ start: 0, end: 4, quote: "None" }] };
    expect(() => checkEvidence({ ...value, title })).toThrow(/does not say/u);
  });
  it("cuts notices beyond number, and counts them", () => {
    const segments = plantSegments({ body: "We thank the briefers for their words." });
    const notices = Array.from({ length: 6_000 }, (_, at) => {
      return { ruleId: "segment/test", level: "info" as const, message: `No. ${at}.` };
    });
    const { value } = extractStatement({ ...segments, notices });
    expect(value.notices).toHaveLength(5_000);
    expect(value.notices.at(-1)?.message).toContain("1001 more notices");
  });
  it("gives each paragraph its language", () => {
    const segments = plantSegments({
      header: ["海洋に関する会合における高山大使ステートメント"],
      body: "We thank the briefers for their words.",
    });
    expect(extractStatement(segments).value.paragraphs.map(({ language }) => language)).toEqual(["ja", "en"]);
  });
});

describe("a statement in a language without lexicons", () => {
  const segments = plantSegments({
    header: ["Declaração da República de Angola", "Nova Iorque, 4 de maio de 2022"],
    body:
      "Senhor Presidente, agradecemos a convocação desta reunião sobre os portos abertos do lago e as suas comunidades. " +
      "O terrorismo é uma ameaça grave para os nossos povos e para as crianças que vivem nas aldeias da fronteira. " +
      "Apelamos a todos os Estados que protejam os civis e que cumpram a resolução 1325 (2000) sem mais demora.",
  });
  const { value, notices } = extractStatement(segments);

  it("has its header facts and what stands in numbers", () => {
    expect(value.language).toBe("pt");
    expect(value.date?.value.iso).toBe("2022-05-04");
    expect(value.wordCount).toBeGreaterThan(50);
  });

  it("has no priorities and threats, and says that nobody looked for them", () => {
    expect(value.priorities).toEqual([]);
    expect(value.threats).toEqual([]);
    expect(notices.map(({ message }) => message).join()).toMatch(/not extracted: the statement is in Portuguese/u);
  });
});

describe("judgeStatement", () => {
  const reasonOf = (text: string) => judgeStatement([plantSegments({ body: text })]).rejection?.reason ?? null;
  it.each([
    ["Advance questions to Xandia. Does the Government plan a law? When?", "not-a-statement"],
    ["Top Secret. Minutes of the meeting. The committee considered the paper.", "not-a-statement"],
    ["Dear team, the budget talk moves to Friday. Please bring your laptops.", "not-a-statement"],
    ["something", "not-a-statement"],
    ["Norway calls on all States to protect civilians in armed conflict.", null],
    ["Mr. President, we thank you. We support the reform. Our country is ready, Mr. President.", null],
  ])("%s", (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});
