// A citation says what is known, nothing twice, and survives the signs that its formats treat in their own way.
import { expect, it } from "vitest";
import { fillPinpoint } from "@/lib/domain/citation";
import { chicagoNote, citationRecord, cslItem, footnoteTemplate, type CitedStatement } from "./cite-statement";

const CITED: CitedStatement = {
  ...{ id: "x1", title: "Lights & {shadows} of 100% #1_a", speaker: "Ada Quill", role: "Envoy of Xandia" },
  speakerName: null,
  ...{ delegation: "Xandia", organ: "First Committee", event: "Debate on lighthouses", symbol: "L/PV.7" },
  ...{ date: "2031-05-03", year: 2031, language: "en", address: "https://host.test/statements/x1/xandia" },
  ...{ textHash: "ab".repeat(32), accessed: "2032-01-02" },
};
const BARE: CitedStatement = {
  ...{ ...CITED, title: null, speaker: null, role: null, delegation: null, organ: null, event: null, symbol: null },
  ...{ date: null, year: null },
};
const seven = { first: 7, last: 7 };

it("writes a footnote with the paragraph, its office naming the delegation once", () => {
  expect(fillPinpoint(footnoteTemplate(CITED, "en"), seven)).toBe(
    "Ada Quill, Envoy of Xandia, statement, First Committee, Debate on lighthouses, 3 May 2031 (L/PV.7), para. 7. " +
      "Available at https://host.test/statements/x1/xandia#p-7 (accessed on 2 January 2032).",
  );
});

it.each([
  ["fr", "par. 2 à 4", "consulté le 2 janvier 2032"],
  ["es", "párrs. 2 a 4", "consultado el 2 de enero de 2032"],
] as const)("writes it in %s, over several paragraphs", (locale, where, accessed) => {
  const note = fillPinpoint(footnoteTemplate(CITED, locale), { first: 2, last: 4 });
  expect(note).toContain(where);
  expect(note).toContain("#p-2");
  expect(note).toContain(accessed);
});

it("writes a year alone as a year, and leaves out what is not known", () => {
  expect(fillPinpoint(footnoteTemplate({ ...CITED, date: null }, "en"), null)).toContain(
    "lighthouses, 2031 (L/PV.7). ",
  );
  expect(fillPinpoint(footnoteTemplate(BARE, "en"), null)).toBe(
    "statement. Available at https://host.test/statements/x1/xandia (accessed on 2 January 2032).",
  );
});

it("says a year once where the name of the meeting ends with it, and the day that is known beside it", () => {
  const cited = { ...CITED, date: null, event: "Debate on lighthouses, 2031" };
  expect(fillPinpoint(footnoteTemplate(cited, "en"), null)).toContain(
    "First Committee, Debate on lighthouses, 2031 (L/",
  );
  expect(chicagoNote(cited, null)).toContain("First Committee, Debate on lighthouses, 2031, L/PV.7), https:");
  expect(chicagoNote({ ...cited, title: "Debate on lighthouses, 2031" }, null)).toContain("L/PV.7, 2031), https:");
  expect(chicagoNote({ ...cited, event: "Debate on lamp 12031" }, null)).toContain("lamp 12031, L/PV.7, 2031)");
  expect(chicagoNote({ ...cited, date: CITED.date }, null)).toContain("lighthouses, 2031, L/PV.7, May 3, 2031)");
});

it("writes a note in the style of Chicago, its date in the American form", () => {
  expect(chicagoNote(CITED, seven)).toBe(
    "Ada Quill, “Lights & {shadows} of 100% #1_a” (statement, Xandia, First Committee, Debate on lighthouses, L/PV.7, " +
      "May 3, 2031), para. 7, https://host.test/statements/x1/xandia#p-7.",
  );
});

it("writes BibTeX in which no sign of the title is a command", () => {
  const record = citationRecord("bibtex", CITED, seven);
  expect(record).toMatch(/^@\w+\{/);
  expect(record).toContain("\\& ");
  expect(record).toContain("100\\%");
  expect(record).toContain("author = {{Ada Quill}}");
  expect(record).toContain("#p-7");
});

it("gives each statement a key of its own in ASCII, by the family name where it is known", () => {
  const key = (known: Partial<CitedStatement>) =>
    /^@misc\{(.*),$/m.exec(citationRecord("bibtex", { ...CITED, ...known }, null))?.[1];
  expect(key({})).toBe("adaquill2031-x1");
  expect(key({ id: "x2", date: null })).toBe("adaquill2031-x2");
  const speakerName = { family: "Qüill-Ørne", given: "Ada" };
  expect(key({ speakerName, speaker: "Ada Qüill-Ørne", year: null, date: null })).toBe("quillorne-x1");
  expect(key({ speaker: null })).toBe("xandia2031-x1");
  expect(key({ speaker: "瀬戸浦", delegation: null })).toBe("statement2031-x1");
});

it("parts a name whose order is known, and keeps any other whole", () => {
  const parted = { ...CITED, speakerName: { family: "Quill", given: "Ada" } };
  expect(citationRecord("bibtex", parted, null)).toContain("author = {Quill, Ada}");
  expect(citationRecord("ris", parted, null)).toContain("AU  - Quill, Ada\n");
  expect(cslItem({ ...CITED, speakerName: { family: "Quill", given: null } }, null).author).toEqual([
    { family: "Quill" },
  ]);
  expect(cslItem({ ...parted, speaker: null }, null).author).toEqual([{ literal: "Xandia" }]);
});

const risLines = (cited: CitedStatement) => citationRecord("ris", cited, null).trim().split("\n");

it("writes RIS whose every line is a field", () => {
  const lines = risLines(CITED);
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- ?/.test(line))).toBe(true);
  expect(lines[0]).toBe("TY  - SLIDE");
  expect(lines).toContain("AU  - Ada Quill");
  expect(lines).toContain("T2  - Debate on lighthouses");
  expect(lines).toContain("ID  - adaquill2031-x1");
  expect(lines.at(-1)).toMatch(/^ER/);
});

it("writes a day in RIS in full, and a year alone as a year and no day", () => {
  expect(risLines(CITED)).toEqual(expect.arrayContaining(["PY  - 2031", "DA  - 2031/05/03/", "Y2  - 2032/01/02/"]));
  const ofYear = risLines({ ...CITED, date: null });
  expect(ofYear).toContain("PY  - 2031");
  expect(ofYear.filter((line) => line.startsWith("DA"))).toEqual([]);
  expect(risLines(BARE).filter((line) => /^(?:PY|DA|AU|T2)/.test(line))).toEqual([]);
});

it("writes CSL-JSON that says the hash of the text and no field that is not known", () => {
  const [item] = JSON.parse(citationRecord("csl-json", CITED, seven)) as Record<string, unknown>[];
  expect(item).toMatchObject({ type: "speech", issued: { "date-parts": [[2031, 5, 3]] }, number: "L/PV.7" });
  expect(item?.note).toContain("ab".repeat(32));
  expect(Object.keys(cslItem(BARE, null))).not.toContain("author");
});
