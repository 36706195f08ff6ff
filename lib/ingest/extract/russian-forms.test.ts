// Names of States are found in every case, and their stems do not catch other words.
import { describe, expect, it } from "vitest";
import { findStates } from "./state-names";
import { tokenize } from "./tokens";

const statesIn = (text: string) => findStates(text, tokenize(text), "ru").map(({ code }) => code);

describe("the forms of Russian names", () => {
  it.each([
    ["делегация Луговии", "XAD"],
    ["Республики Луговия", "XAD"],
    ["вместе с Японией", "JPN"],
    ["Постоянное представительство Китая", "CHN"],
    ["посол Ирана", "IRN"],
    ["на Филиппинах", "PHL"],
    ["Республикой Корея", "KOR"],
  ])("are found: %s", (text, code) => {
    expect(statesIn(text)).toEqual([code]);
  });

  it.each(["Первый комитет", "Конгресс и Палата", "Кроме того, Малые страны", "Ни одна из сторон"])(
    "are not found in other words: %s",
    (text) => {
      expect(statesIn(text)).toEqual([]);
    },
  );
});
