// Names of another language, however many, do not make a text one of that language.
import { expect, it } from "vitest";
import { detectLanguage } from "./detect-language";

const TURNS = 40;
const again = (text: string): string => Array.from({ length: TURNS }, () => text).join("\n");

const ENGLISH = [
  "We thank Jørgen Østergård, Szabolcs Győrffy and Müşerref Çelikoğlu for their work on nets and lamps.",
  "Ondelune mends what it can.",
  "In Székesfehérvár, Nyíregyháza and Hódmezővásárhely, harbours were opened; in Sønderborg, Aabenraa and Frederikshavn, too.",
  "Szentgyörgyi, Kovács, Szűcs, Nagy, Farkas, Østergaard, Sørbråten, Kjærgaard: all were there.",
].join(" ");

it.each([
  ["en", ENGLISH],
  ["en", "We thank Messrs. Kovács, Szűcs, Győrffy, Jørgensen and Østergård."],
  ["fr", "Nous remercions Szabolcs Győrffy et Jørgen Østergård de leurs efforts pour nos ports et pour nos lampes."],
  ["es", "Agradecemos a Szabolcs Győrffy y a Jørgen Østergård los esfuerzos por nuestros puertos y por las lámparas."],
])("is %s whoever is named: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
  expect(detectLanguage(again(text))).toBe(language);
});

it.each([
  ["da", "Vores land mener, at havnene skal være åbne for alle folk, og at lamperne skal tændes hver aften."],
  ["hu", "Országunk úgy véli, hogy a kikötőknek minden nép előtt nyitva kell állniuk."],
  ["tr", "Ülkemiz limanların bütün halklara açık kalması gerektiğine inanıyor."],
  ["sk", "Naša krajina verí, že prístavy musia zostať otvorené pre všetky národy."],
  ["pt", "O nosso país acredita que os portos devem ficar abertos a todos os povos."],
  ["it", "Il nostro paese crede che i porti debbano restare aperti a tutti i popoli."],
  ["uk", "Наша країна вірить, що порти мають бути відкриті для всіх народів."],
  ["fa", "کشور ما بر این باور است که بندرها باید به روی همه ملت‌ها باز بماند."],
])("keeps %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
  expect(detectLanguage(again(text))).toBe(language);
});

it("takes the language of most of a text, wherever the other part stands", () => {
  const other = "Országunk úgy véli, hogy a kikötőknek minden nép előtt nyitva kell állniuk. ".repeat(12);
  expect(detectLanguage(again(ENGLISH) + other)).toBe("en");
  expect(detectLanguage(again(ENGLISH) + other + again(ENGLISH))).toBe("en");
});

it("says nothing of a few letters", () => expect(detectLanguage("Thank you.")).toBeNull());
