// Names printed in capitals are written as names are; what is not a name's own letter stays as it is printed.
import { expect, it } from "vitest";
import { nameCase } from "./name-case";

it.each([
  ["ADA QUILL", "Ada Quill"],
  ["Ada QUILL", "Ada QUILL"],
  ["JEAN-ODILE DE LA TREMANT", "Jean-Odile de la Tremant"],
  ["DE LA TREMANT", "De la Tremant"],
  ["ADA VAN DER QUILL", "Ada van der Quill"],
  ["OMAR BIN HALIM AL-QASMARI", "Omar bin Halim al-Qasmari"],
  ["AL-QASMARI", "Al-Qasmari"],
  ["ADA R.K. O’TREN", "Ada R.K. O’Tren"],
  ["N’DALE MCTREN", "N’Dale McTren"],
  ["QUILL II", "Quill II"],
  ["ÍÑIGO SALVATRÉN", "Íñigo Salvatrén"],
  ["АДА КВИЛЛ", "Ада Квилл"],
  ["هالة المرجاني", "هالة المرجاني"],
])("%s is %s", (printed, name) => {
  expect(nameCase(printed)).toBe(name);
});
