// Themes of priorities: the subject of each sentence in every language, each with the features that speak for it.
import { expect, it } from "vitest";
import { findThemes } from "./find-themes";
import { plantReading } from "./planted-segments";

/** The themes of a statement of one sentence, which is its only priority. */
function foundIn(body: string) {
  const reading = plantReading({ body });
  const [sentence] = reading.sentences;
  if (!sentence) throw new Error("The test plants a sentence.");
  return findThemes(reading, [{ sentence, index: 0, list: null, score: 1, chosen: true }]).get(0) ?? [];
}

const themesIn = (body: string): string[] => foundIn(body).map(({ code }) => code);

it("names the subject of the sentence, in any language with a lexicon", () => {
  expect(themesIn("We call on all States to fight terrorism and its financing.")).toContain("counter-terrorism");
  expect(themesIn("Nous appelons tous les États à lutter contre le terrorisme.")).toContain("counter-terrorism");
  expect(themesIn("Instamos a todos los Estados a combatir el terrorismo.")).toContain("counter-terrorism");
  expect(themesIn("Призываем все государства бороться с терроризмом.")).toContain("counter-terrorism");
  expect(themesIn("ندعو جميع الدول إلى مكافحة الإرهاب وتمويله.")).toContain("counter-terrorism");
  expect(themesIn("我们呼吁所有国家打击恐怖主义。")).toContain("counter-terrorism");
});

it("gives one to three, whatever the sentence says", () => {
  const some = themesIn("We want this.").length;
  expect(some).toBeGreaterThanOrEqual(1);
  expect(some).toBeLessThanOrEqual(3);
  expect(themesIn("We ask for peace, food, schools, trade, water, justice and oceans.").length).toBeLessThanOrEqual(3);
});

it("says what spoke for a theme", () => {
  const [first] = foundIn("We call on all States to protect the oceans.");
  expect(first?.code).toBe("oceans");
  expect(first?.reasons.filter((reason) => /\+\d/u.test(reason))).not.toHaveLength(0);
});

it("does not take a climate of trust for the weather", () => {
  const weather = (body: string) => foundIn(body).some(({ code }) => code === "climate");
  expect(weather("We call on all States to create a climate of trust between neighbours.")).toBe(false);
  expect(weather("We call on all States to protect the climate.")).toBe(true);
  expect(weather("We call on all States to protect the climate for our children.")).toBe(true);
  expect(weather("We call on all States to protect the climate of our planet.")).toBe(true);
});
