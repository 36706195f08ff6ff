// Names in tables are typed by hand, and it shows.
import { expect, it } from "vitest";
import { cleanPerson } from "./clean-person";

it.each([
  ["Mr. BREL", "Mr. Brel"],
  ["ONA BREL-TAL", "Ona Brel-Tal"],
  ["Tal O’RIN, Jr.", "Tal O’Rin, Jr."],
  ["King ORIN IV", "King Orin IV"],
  ["A.B. Orin", "A.B. Orin"],
  ["Ona\n Brel,", "Ona Brel"],
  ["Mu\u0092izz Tal", "Mu’izz Tal"],
  ["Mr. Tal (first name unknown)", "Mr. Tal"],
  ["Ms. Brel/Mr. Orin", ""],
  ["The Secretary-General", ""],
  ["  ", ""],
])("%j becomes %j", (printed, name) => expect(cleanPerson(printed)).toBe(name));
