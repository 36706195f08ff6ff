// What cannot be stored or shown is taken out of a text, and each kind is counted in one notice.
import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text";

describe("cleanText", () => {
  it.each([
    ["line-ends", "one\rtwo\r\nthree", "one\ntwo\nthree", "1 "],
    ["nul-removed", "pe\0ac\0e", "peace", "2 "],
    ["surrogates-replaced", "a\ud800b\udc00c", "a\ufffdb\ufffdc", "2 "],
    ["separators-read", "a\u2028b\vc", "a\nb\nc", "2 "],
    ["controls-removed", "a\u0007b\u009fc\ufeff", "abc", "3 "],
    ["soft-hyphens-removed", "co\u00adop", "coop", "1 "],
    ["presentation-forms-read", "\ufee3\ufeae", "\u0645\u0631", "1 "],
    ["bullets-read", "\uf0b7 first\n\uf0b7 second", "• first\n• second", "2 "],
  ])("%s", (rule, dirty, clean, count) => {
    const { value, notices } = cleanText(dirty);
    expect(value).toBe(clean);
    expect(notices).toMatchObject([{ ruleId: `read/${rule}`, message: expect.stringMatching(`^${count}`) as string }]);
  });

  it("leaves ordinary text, pairs of surrogates and page breaks alone", () => {
    const text = "Tab\tand 🕊 and\fpage\n";
    expect(cleanText(text)).toEqual({ value: text, notices: [] });
  });
});
