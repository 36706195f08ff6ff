// A symbol is understood as it is typed: by its number, with and without its session and year, and not with a false one.
import { describe, expect, it } from "vitest";
import { isSoughtSymbol, readSoughtSymbol } from "./sought-symbol";

const SYMBOLS = [
  ...["A/RES/1514(XV)", "A/RES/1514", "S/RES/1514", "A/RES/181(II)", "A/RES/377A(V)", "A/RES/15140(XX)"],
  ...["A/RES/60/1514", "A/RES/78/237A", "S/RES/242", "A/C.1/79/L.7", "A/1/Add.1", "E/RES/9901(2031)", "TREATY/NPT"],
  ...["A/RES/3201(S-VI)", "A/RES/1000(ES-I)"],
];
const found = (typed: string) => SYMBOLS.filter((symbol) => isSoughtSymbol(readSoughtSymbol(typed), symbol));

describe("isSoughtSymbol", () => {
  it.each([
    ["1514", ["A/RES/1514(XV)", "A/RES/1514", "S/RES/1514", "A/RES/60/1514"]],
    ["A/RES/1514", ["A/RES/1514(XV)", "A/RES/1514"]],
    ["a/res/1514 (xv)", ["A/RES/1514(XV)"]],
    ["1514(XV)", ["A/RES/1514(XV)"]],
    ["181", ["A/RES/181(II)"]],
    ["A/RES/377", ["A/RES/377A(V)"]],
    ["A/RES/3201", ["A/RES/3201(S-VI)"]],
    ["1000", ["A/RES/1000(ES-I)"]],
    ["377A", ["A/RES/377A(V)"]],
    ["A/RES/78/237A", ["A/RES/78/237A"]],
    ["add.1", ["A/1/Add.1"]],
    ["C.1/79", ["A/C.1/79/L.7"]],
    ["npt", ["TREATY/NPT"]],
    ["/242/", ["S/RES/242"]],
    ["14", []],
    [" / ", []],
    ["", []],
  ])("%s", (typed, symbols) => {
    expect(found(typed)).toEqual(symbols);
  });

  it.each([
    ["S/RES/242 (1967)", ["S/RES/242"]],
    ["242(1967)", ["S/RES/242"]],
    ["S/RES/242 (1999)", []],
    ["242 (1999)", []],
    ["1514 (2003)", ["S/RES/1514"]],
    ["1514 (1960)", []],
    ["E/RES/9901 (2031)", ["E/RES/9901(2031)"]],
    ["9901(2031)", ["E/RES/9901(2031)"]],
    ["9901(2032)", []],
  ])("%s, a number with its year", (typed, symbols) => {
    expect(found(typed)).toEqual(symbols);
  });

  it("believes the year of a resolution that is later than the table", () => {
    expect(isSoughtSymbol(readSoughtSymbol("S/RES/9901 (2031)"), "S/RES/9901")).toBe(true);
  });
});
