// Whoever asks for days must learn how many statements have no day, and find them by their years.
import { expect, it } from "vitest";
import { answersPlan, type PlanSubject } from "@/lib/domain/query";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { printQuery } from "@/lib/search/print-query";
import { byWholeYears, leftOutByDays } from "./year-alone";

it.each([
  ["tide date:2031-09..2031-12", "tide date:2031"],
  ["date:2029-05..2031", "date:2029..2031"],
  ["(tide date:2031-02-03) OR storm", "(tide date:2031) OR storm"],
  ["date:..2031-05", "date:..2031"],
  ["date:2031-02..", "date:2031.."],
])("asks for the whole years of %s", (text, whole) => {
  const widened = byWholeYears(parseQuery(text).root);
  expect(widened && printQuery(widened)).toBe(whole);
});

it.each(["tide", "", "date:2031", "date:2030..", "date:2029..2031", "tide -date:2031-05"])(
  "has nothing for %s",
  (text) => {
    const query = parseQuery(text);
    expect(byWholeYears(query.root)).toBeNull();
    expect(leftOutByDays(planQuery(query).root)).toBeNull();
  },
);

const subject = (first: string | null, last = first, holds = true): PlanSubject => ({
  holds: () => holds,
  has: () => false,
  days: first === null || last === null ? null : { first, last },
});
const ofYear = (year: number, holds = true) => subject(`${year}-01-01`, `${year}-12-31`, holds);

it.each([
  ["tide date:2029-05..2031-06", [2029, 2031]],
  ["date:2031-01..2031-06", [2031]],
  ["date:..2030-06", [2030]],
  ["date:2030-06..", [2030]],
  ["date:2030-06-15", [2030]],
  ["date:2030-06 OR date:2031", [2030]],
])("leaves out by %s what is of these years alone", (text, years) => {
  const leftOut = leftOutByDays(planQuery(parseQuery(text)).root);
  const isLeftOut = (one: PlanSubject) => answersPlan(leftOut, one);
  expect([2028, 2029, 2030, 2031, 2032].filter((year) => isLeftOut(ofYear(year)))).toEqual(years);
  const days = [2028, 2029, 2030, 2031, 2032].flatMap((year) =>
    ["01-01", "04-30", "05-01", "06-15", "06-30", "07-01", "12-31"].map((day) => `${year}-${day}`),
  );
  expect(days.filter((day) => isLeftOut(subject(day)))).toEqual([]);
  expect(isLeftOut(subject(null))).toBe(false);
});

it("leaves out by its days only what has the words", () => {
  const leftOut = leftOutByDays(planQuery(parseQuery("tide date:2031-05")).root);
  expect([answersPlan(leftOut, ofYear(2031)), answersPlan(leftOut, ofYear(2031, false))]).toEqual([true, false]);
});
