// Other names widen a search only where they name the same thing and nothing else.
import { describe, expect, it } from "vitest";
import { nameKey } from "./name-key";
import { parseQuery } from "./parse-query";
import { planQuery } from "./plan-query";
import { synonymsOf } from "./synonyms";

describe("synonymsOf", () => {
  it("knows names and abbreviations of States, groups, bodies and terms", () => {
    expect(synonymsOf("DPRK")).toEqual(expect.arrayContaining(["North Korea", "КНДР"]));
    expect(synonymsOf("oewg")).toContain("open-ended working group");
    expect(synonymsOf("weapons of mass destruction")).toContain("WMD");
    expect(synonymsOf("g77")).toContain("Group of 77");
    expect(synonymsOf("harbour")).toEqual([]);
  });

  it("never searches a name that stands inside another one, or that is an ordinary word", () => {
    expect(synonymsOf("South Korea")).not.toContain("Republic of Korea");
    expect(synonymsOf("United States of America")).not.toContain("US");
    expect(synonymsOf("us")).toEqual([]);
    expect(synonymsOf("US").length).toBeGreaterThan(0);
  });

  it.each([
    ["terms", ["climate change", "cambio climático", "изменение климата", "تغير المناخ", "气候变化"]],
    ["terms", ["terrorism", "terrorismo", "терроризм", "恐怖主义"]],
    ["bodies", ["United Nations", "Naciones Unidas", "ООН", "الأمم المتحدة"]],
  ])("searches %s in every language, though other things are named after them", (_, names) => {
    for (const name of names)
      expect(synonymsOf(name)).toEqual(expect.arrayContaining(names.filter((other) => other !== name)));
  });

  it.each([
    ["EU", "European Union"],
    ["AU", "African Union"],
    ["SIDS", "small island developing States"],
    ["small island developing States", "МОСТРАГ"],
    ["Liban", "Lebanon"],
    ["Ливан", "Lebanon"],
    ["لبنان", "Lebanon"],
    ["Irak", "Iraq"],
    ["Afganistán", "Afghanistan"],
    ["Афганистан", "Afghanistan"],
    ["Soudan", "Sudan"],
    ["Guinée", "Guinea"],
    ["Somalie", "Somalia"],
    ["Chypre", "Cyprus"],
    ["Libye", "Libya"],
    ["Мали", "Mali"],
    ["Mali", "Мали"],
    ["Camboya", "Cambodia"],
    ["Kampuchea", "Cambodia"],
    ["Ivory Coast", "Côte d’Ivoire"],
    ["Chine", "China"],
    ["Alemania", "Germany"],
    ["United States", "États-Unis"],
  ])("searches beside %s also %s, though missions, groups or former States are named after it", (typed, other) => {
    expect(synonymsOf(typed).map(nameKey)).toContain(nameKey(other));
  });

  it("never searches the abbreviation of a group that stands in a State's name, nor a part of a number", () => {
    expect(synonymsOf("Non-Aligned Movement")).not.toContain("NAM");
    expect(synonymsOf("Commonwealth of Nations")).not.toContain("Commonwealth");
    expect(synonymsOf("India")).not.toContain("印度");
  });

  it("never searches a name that stands inside that of a State or of another group by chance", () => {
    expect(synonymsOf("United Nations Industrial Development Organization")).not.toContain("UNIDO");
    expect(synonymsOf("Group of Seven")).not.toContain("七国集团");
    expect(synonymsOf("Republic of the Sudan")).not.toContain("Sudan");
  });

  it("leaves out names that hold another one, since they find nothing more", () => {
    const names = synonymsOf("Japan").map((name) => name.toLowerCase());
    expect(names.filter((name) => / japan\b/.test(name))).toEqual([]);
  });
});

describe("planQuery with synonyms", () => {
  const used = (text: string) => planQuery(parseQuery(text), { synonyms: true }).usedSynonyms.map(({ typed }) => typed);

  it("finds names among words that stand side by side", () => {
    expect(used("missiles North Korea today")).toEqual(["North Korea"]);
    expect(used('"north korea" OEWG')).toEqual(["north korea", "OEWG"]);
  });

  it("widens no exclusion and no beginning of a word", () => {
    expect(used("-DPRK DPRK*")).toEqual([]);
    expect(planQuery(parseQuery("DPRK")).usedSynonyms).toEqual([]);
  });
});
