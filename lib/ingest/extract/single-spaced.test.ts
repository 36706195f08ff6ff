// Holds the way back from single-spaced text to the places that the text had.
import { describe, expect, it } from "vitest";
import { singleSpaced } from "./single-spaced";

describe("singleSpaced", () => {
  it("leaves text alone that has no run of white space, but for the kind of the space", () => {
    const { text, back } = singleSpaced("We\nask all.");
    expect(text).toBe("We ask all.");
    expect(back({ start: 3, end: 6 })).toEqual({ start: 3, end: 6 });
  });

  it("finds every stretch again", () => {
    const printed = "We look \n  forward to  the  ferry.";
    const { text, back } = singleSpaced(printed);
    expect(text).toBe("We look forward to the ferry.");
    const { start, end } = back({ start: 3, end: 18 });
    expect(printed.slice(start, end)).toBe("look \n  forward to");
    expect(back({ start: 0, end: text.length })).toEqual({ start: 0, end: printed.length });
  });
});
