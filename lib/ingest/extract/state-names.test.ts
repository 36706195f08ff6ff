// States are found by name, and not in phrases that only hold the letters of one.
import { describe, expect, it } from "vitest";
import { findStates } from "./state-names";
import { tokenize } from "./tokens";

const statesIn = (text: string, language: string) => findStates(text, tokenize(text), language).map(({ code }) => code);

describe("findStates", () => {
  it.each([
    ["帮助发展中国家缩小差距", "zh", []],
    ["中国和日本", "zh", ["CHN", "JPN"]],
    ["pirates in the Gulf of Guinea, off Guinea", "en", ["GIN"]],
    ["the Lake Chad basin and Chad", "en", ["TCD"]],
    ["le golfe de Guinée", "fr", []],
    ["of the Netherlands, the Gambia and the Russian Federation", "en", ["NLD", "GMB", "RUS"]],
    ["ported by hand in turkey feathers", "en", []],
    ["the United Kingdom of Great Britain and Northern Ireland", "en", ["GBR"]],
  ])("in %s", (text, language, codes) => {
    expect(statesIn(text, language)).toEqual(codes);
  });

  it("knows a former name in a text of any language, though a list of names has it in one", () => {
    const text = "Burma and Swaziland thanked Great Britain.";
    expect(findStates(text, tokenize(text), "en").map(({ code }) => code)).toEqual(["MMR", "SWZ", "GBR"]);
  });
});
