// Holds treaties, symbols of documents and names of bodies to invented sentences in which they are named, or only seem so.
import { describe, expect, it } from "vitest";
import { findSymbols } from "./document-symbols";
import { extractMentions } from "./extract-mentions";
import { findTreaties } from "./find-treaties";
import { plantReading } from "./planted-segments";

const treaties = (body: string) =>
  findTreaties(plantReading({ body })).map(({ symbol, start, end }) => `${symbol} ${body.slice(start, end)}`);
const named = (body: string) => extractMentions(plantReading({ body })).map(({ code }) => code);

describe("findTreaties", () => {
  it("goes on to a treaty's short name where the text has named it in full", () => {
    expect(
      treaties("We uphold the Charter of the United Nations. Without the Charter the lake would be lost."),
    ).toEqual(["TREATY/UN-CHARTER Charter of the United Nations", "TREATY/UN-CHARTER Charter"]);
  });

  it("knows the short name alone by the words before it", () => {
    expect(treaties("The ferry sails by the purposes and principles of the Charter, as we all should.")).toEqual([
      "TREATY/UN-CHARTER Charter",
    ]);
  });

  it("leaves out other charters, and one that nothing shows to be meant", () => {
    expect(treaties("The Charter of the Harbour League binds the keepers of the northern lake.")).toEqual([]);
    expect(treaties("Yet the Charter has stood the test of the great storm on the lake.")).toEqual([]);
  });

  it("finds a name whose first word is small in running text", () => {
    expect(treaties("Nous saluons la mise en œuvre des accords de Minsk par les gardiens du lac.")).toEqual([
      "TREATY/MINSK-AGREEMENTS accords de Minsk",
    ]);
  });

  it("finds Russian names in their cases", () => {
    expect(treaties("Мы выступаем за выполнение Договора о нераспространении ядерного оружия всеми.")).toEqual([
      "TREATY/NPT Договора о нераспространении ядерного оружия",
    ]);
  });
});

describe("findSymbols", () => {
  it("finds records of meetings and papers of conferences", () => {
    const text = "We said so (S/PV.8734, p. 8), and again in NPT/CONF.2031/WP.9 and A/C.1/79/L.7.";
    expect(findSymbols(text).map(({ symbol }) => symbol)).toEqual(["S/PV.8734", "NPT/CONF.2031/WP.9", "A/C.1/79/L.7"]);
  });

  it("files an addition alike in whatever case it is printed", () => {
    expect(findSymbols("See A/C.1/79/L.7/REV.1 and A/C.1/79/L.7/Rev.1.").map(({ symbol }) => symbol)).toEqual([
      "A/C.1/79/L.7/Rev.1",
      "A/C.1/79/L.7/Rev.1",
    ]);
  });
});

describe("extractMentions", () => {
  it("takes the name of a mission for the mission, and not for the State in it", () => {
    expect(named("We thank the United Nations Assistance Mission for Iraq for its charts of the lake.")).toEqual([
      "UNAMI",
    ]);
    expect(named("We thank ECOWAS, the OAS and the African Development Bank for their boats.")).toEqual([
      "ECOWAS",
      "OAS",
      "AfDB",
    ]);
  });

  it("takes no word of a line in capitals for an abbreviation", () => {
    expect(named("DISCURSO ANTE TODAS LAS ISLAS del lago y de los puertos que nos acogen hoy.")).toEqual([]);
  });

  it("wants the full name of what else an abbreviation stands for", () => {
    expect(named("The targets of CD are pertinent to the keepers of the northern harbours.")).toEqual([]);
    expect(named("The Conference on Disarmament must work, for the CD alone can do so.")).toEqual(["CD"]);
  });
});

describe("findSymbols along the pages of a record", () => {
  const symbols = (text: string) => findSymbols(text).map(({ symbol }) => symbol);

  it("leaves out the record's own symbol", () => {
    expect(symbols("We ask for lamps\nS/PV.9999\nand in all ports.")).toEqual([]);
    expect(symbols("We ask for lamps\n31-00417 2/9\nA/86/PV.9 24/09/2031\nand in all ports.")).toEqual([]);
    expect(symbols("on all piers 31-00417 S/PV.9999 Safe harbours 2/9 and in all ports")).toEqual([]);
  });

  it("keeps a record that a sentence cites, and any other symbol", () => {
    expect(symbols("As we said last year (S/PV.9999), lamps are wanted.")).toEqual(["S/PV.9999"]);
    expect(symbols("We have read\nS/2031/358\nwith care.")).toEqual(["S/2031/358"]);
  });
});
