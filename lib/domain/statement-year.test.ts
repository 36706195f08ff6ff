// The year of a date goes before one that stands alone.
import { expect, it } from "vitest";
import { yearOf } from "./statement-year";

const found = { evidence: [], from: "sidecar" as const, ruleId: "extract/test" };
const date = { ...found, value: { iso: "2031-01-01", printed: "1 January 2031" } };
const year = { ...found, value: 2030 };

it("is that of the date, else the one without a day", () => {
  expect(yearOf({ date, year: null })).toEqual({ ...found, value: 2031 });
  expect(yearOf({ date, year })?.value).toBe(2031);
  expect(yearOf({ date: null, year })).toBe(year);
  expect(yearOf({ date: null, year: null })).toBeNull();
});
