// A wrong family name sorts a person where nobody looks; a name whose order is in doubt stays whole.
import { expect, it } from "vitest";
import { splitName } from "./split-name";

it.each([
  ["Ada QUILL", null, "QUILL", "Ada"],
  ["QUILL Ada Maria", null, "QUILL", "Ada Maria"],
  ["Ada McQUILL", null, "McQUILL", "Ada"],
  ["Ada van der QUILL", null, "van der QUILL", "Ada"],
  ["Ada de QUILL MOSS", null, "de QUILL MOSS", "Ada"],
  ["Ada LEE", null, "LEE", "Ada"],
  ["XI Ada", null, "XI", "Ada"],
  ["Quill", null, "Quill", null],
  ["Setoura Tamaki", "XAG", "Setoura", "Tamaki"],
  ["Ada Quill", "NOR", "Quill", "Ada"],
  ["Ada B. Quill", "NOR", "Quill", "Ada B."],
  ["A. B. Quill", null, "Quill", "A. B."],
  ["A.B. Quill", "XAA", "Quill", "A.B."],
])("parts %s of %s", (name, delegation, family, given) => {
  expect(splitName(name, delegation)).toEqual({ family, given });
});

it.each([
  ["Ada Quill", null],
  ["Ada Quill", "XAA"],
  ["ADA QUILL", null],
  ["Lord Quill", "GBR"],
  ["HE Quill", "GBR"],
  ["H.E. Quill", "GBR"],
  ["Baroness Quill", "GBR"],
  ["The President", "USA"],
  ["Ada Moss Quill", "NOR"],
  ["Moss Quill", "ESP"],
  ["Van Quill", "BEL"],
  ["Ada Quill III", null],
  ["Ada Quill OBE", null],
  ["Ada QUILL Moss TIDE", null],
  ["Quill, Ada", "NOR"],
  ["", null],
])("leaves %s of %s whole", (name, delegation) => {
  expect(splitName(name, delegation)).toBeNull();
});
