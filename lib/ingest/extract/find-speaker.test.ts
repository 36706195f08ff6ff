// Who speaks is read out of a header: the name, the office and nothing of the lines around them.
import { describe, expect, it } from "vitest";
import { findSpeaker } from "./find-speaker";

function speakerIn(text: string) {
  const found = findSpeaker(text);
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null;
  return [words(found?.name), words(found?.role)];
}

describe("findSpeaker", () => {
  it.each([
    [
      "Statement by H.E. Ms. Odalys Trenfield\nPermanent Representative of Belvarra\nFirst Committee, 74th session",
      ["Odalys Trenfield", "Permanent Representative of Belvarra"],
    ],
    [
      "Statement by Mr. Melu Tavakore, Minister for Oceans of the\nKelorai Islands\nUnited Nations Climate Change Conference",
      ["Melu Tavakore", "Minister for Oceans of the\nKelorai Islands"],
    ],
    ["Statement by Mr. Jon Tol, Permanent Observer\n4 May 2023", ["Jon Tol", "Permanent Observer"]],
    ["Sr. Íñigo Salvatrén, Consejero\nNueva York, 17 de noviembre", ["Íñigo Salvatrén", "Consejero"]],
    ["دولة قسمارة\nكلمة السيدة هالة المرجاني، رئيسة الهيئة", ["هالة المرجاني", null]],
    ["Statement of Tesmoria\n14 July 2020", [null, null]],
  ])("in %j", (text, expected) => {
    expect(speakerIn(text)).toEqual(expected);
  });
});
