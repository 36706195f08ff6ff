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
    [
      "STATEMENT BY H.E. ODALYS T. FENN PHD., MP,\nPRIME\n\nMINISTER OF THE REPUBLIC OF BELVARRA AT\nTHE GENERAL DEBATE",
      ["ODALYS T. FENN", "PRIME\n\nMINISTER OF THE REPUBLIC OF BELVARRA"],
    ],
    [
      "Discours de M. Jean Morel, Ministre des Affaires Étrangères, de la\nCoopération et du Tourisme, Chef de la délégation\nà l’occasion de la 12e session",
      ["Jean Morel", "Ministre des Affaires Étrangères, de la\nCoopération et du Tourisme, Chef de la délégation"],
    ],
    [
      "Deputy Prime Minister of Belvarra\nH.E. Mr. Jon Tol\nGeneral debate",
      ["Jon Tol", "Deputy Prime Minister of Belvarra"],
    ],
    ["Permanent Mission of Belvarra\nH.E. Mr. Jon Tol\nSecond Committee", ["Jon Tol", null]],
    ["Anförande av ambassadör Odd Fenn vid ett möte", ["Odd Fenn", "ambassadör"]],
    ["H.E. President Jon Tol’s speech", ["Jon Tol", "President"]],
    [
      "ВЫСТУПЛЕНИЕ\n\nМинистра рыболовства\nРеспублики Белварра\n\nО.Т.Фенна",
      ["О.Т.Фенна", "Министра рыболовства\nРеспублики Белварра"],
    ],
    [
      "STATEMENT BY DR. JON TOL,\nDELIVERED BY THE MINISTER OF FISHERIES,\nDURING THE DEBATE\nHON. ADA FENN,\nDURING THE DEBATE",
      ["ADA FENN", "MINISTER OF FISHERIES"],
    ],
    [
      "Statement by Mr. Jon Tol, Minister of Salt and\nCommerce\nNairobi, 4 May",
      ["Jon Tol", "Minister of Salt and\nCommerce"],
    ],
    [
      "Remarks by Ms. Ada Fenn, Special Adviser to the President of Belvarra, on fish",
      ["Ada Fenn", "Special Adviser to the President of Belvarra"],
    ],
  ])("in %j", (text, expected) => {
    expect(speakerIn(text)).toEqual(expected);
  });
});
