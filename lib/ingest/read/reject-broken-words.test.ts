// Broken Arabic is refused; sound Arabic, stretched for looks or with vowel signs, is not.
import { expect, it } from "vitest";
import { rejectBrokenWords } from "./reject-broken-words";

const repeat = (words: string) => `${words} `.repeat(60);

it("refuses words that cannot be words", () => {
  expect(() => rejectBrokenWords(repeat("المرفئئئئئأ ُ البحئئئئر الملح"))).toThrow(/broken/);
});

it.each([
  ["sound words", repeat("المرفأ والبحر والملح والشباك")],
  ["vowel signs", repeat("اَلْمَرْفَأُ وَالْبَحْرُ")],
  ["stretched words", repeat("المـــــرفأ البحـــر")],
  [
    "a few broken ones",
    repeat("المرفأ والبحر والملح والشباك والسفن والمنارة والمرسى والموج والصيد والشراع") + "بحئئئر",
  ],
  ["another script", repeat("nets and salt")],
])("lets %s pass", (_, text) => {
  expect(() => rejectBrokenWords(text)).not.toThrow();
});
