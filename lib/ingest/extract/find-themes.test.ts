// Themes of a priority: the subject of its sentence in every language, and an explanation by features that speak for it.
import { expect, it } from "vitest";
import { explainTheme, findThemes } from "./find-themes";
import { plantReading } from "./planted-segments";

function themesIn(body: string): string[] {
  const reading = plantReading({ body });
  return findThemes(reading, { anchor: reading.sentences[0] ?? { start: 0, end: 0 } });
}

it("names the subject of the sentence, in any language with a lexicon", () => {
  expect(themesIn("We call on all States to fight terrorism and its financing.")).toContain("counter-terrorism");
  expect(themesIn("Nous appelons tous les États à lutter contre le terrorisme.")).toContain("counter-terrorism");
  expect(themesIn("Призываем все государства бороться с терроризмом.")).toContain("counter-terrorism");
});

it("gives one to three, whatever the sentence says", () => {
  expect(themesIn("We want this.")).toHaveLength(1);
  expect(themesIn("We ask for peace, food, schools, trade, water, justice and oceans.").length).toBeLessThanOrEqual(3);
});

it("can say what spoke for a theme", () => {
  const reading = plantReading({ body: "We call on all States to protect the oceans." });
  const [anchor] = reading.sentences;
  const loudest = anchor ? explainTheme(reading, { anchor }, "oceans") : [];
  expect(loudest.filter(({ weight }) => weight > 0)).not.toHaveLength(0);
});
