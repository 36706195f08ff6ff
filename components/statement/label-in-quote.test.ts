// A label that the quote repeats says nothing, and one that stops in the middle of its sentence must not look whole.
import { describe, expect, it } from "vitest";
import { beginsWithLabel, breaksOff } from "./label-in-quote";

describe("beginsWithLabel", () => {
  it.each([
    ["Open harbours for every ship in need.", "Open harbours for every ship", true],
    ["open\n harbours  for every ship", "Open harbours for", true],
    ["We ask for open harbours.", "Open harbours", false],
    ["Open", "Open harbours", false],
  ])("%j after %j: %s", (quote, label, isSaidAgain) => {
    expect(beginsWithLabel(quote, label)).toBe(isSaidAgain);
  });
});

describe("breaksOff", () => {
  it.each([
    ["Open harbours for every ship", "Open harbours for every ship in need.", true],
    ["Open harbours for every ship in need", "Open harbours for every\nship in need.”", false],
    ["Open harbours", "We ask for open harbours; lamps come later.", true],
    ["Open harbours", "We ask for open harbours!", false],
    ["Every lamp (by night)", "We want every lamp (by night).", false],
    ["Lamps at sea", "Nothing of the kind.", false],
    ["开放所有港口并", "开放所有港口并点亮灯塔。", true],
  ])("%j of %j: %s", (label, quote, isCut) => {
    expect(breaksOff(label, quote)).toBe(isCut);
  });
});
