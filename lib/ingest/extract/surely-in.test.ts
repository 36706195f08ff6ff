// The cheap answer must never be wrong; where it is not sure, it must say nothing.
import { expect, it } from "vitest";
import { isSurelyIn } from "./surely-in";

const ENGLISH = "We believe that the ports of the north must stay open, and we thank the members for their support.";
const FRENCH =
  "Nous pensons que les ports du nord doivent rester ouverts dans cette région, et nous remercions les membres.";
const SPANISH =
  "Los puertos del norte son de todos y hemos de cuidar las aguas entre nuestras costas, como dijo el consejo.";
const ITALIAN =
  "I porti del nord sono di tutti e abbiamo la cura delle acque fra le nostre coste, come ha detto il consiglio.";
const DUTCH =
  "De havens van het noorden zijn van ons allen en wij danken de leden van de raad voor hun steun in deze zaak.";

it.each([
  ["en", ENGLISH],
  ["fr", FRENCH],
  ["es", SPANISH],
])("knows %s, and nothing else for it", (language, own) => {
  const others = [ENGLISH, FRENCH, SPANISH, ITALIAN, DUTCH].filter((text) => text !== own);
  expect(isSurelyIn(own, language)).toBe(true);
  expect(others.map((text) => isSurelyIn(text, language))).toEqual([false, false, false, false]);
});

it("is not sure of a few words, of names, of a language that it has no words of, or of none", () => {
  expect(isSurelyIn("The port and the sea", "en")).toBe(false);
  expect(isSurelyIn("Belvarra, Ondelune, Verazul, Ona Brel, Tal Orin, Xandia, Port Nord, Cap Sud", "en")).toBe(false);
  expect(isSurelyIn(ITALIAN, "it")).toBe(false);
  expect(isSurelyIn(ENGLISH, null)).toBe(false);
});
