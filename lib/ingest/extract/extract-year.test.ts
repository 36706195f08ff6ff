// A year is only taken from where the occasion is dated; a plan, a treaty or a session has a year, too.
import { describe, expect, it } from "vitest";
import { extractStatement } from "./extract-statement";
import { extractYear } from "./extract-year";
import { plantReading, plantSegments } from "./planted-segments";

const body = "Mr. President, Belvarra thanks you. In 1999 our ports were closed.";
const yearIn = (header: string[], sidecar = {}) => extractYear(plantReading({ header, body, sidecar }));

describe("extractYear", () => {
  it.each([
    [["Statement by Belvarra", "New York, 2031"], 2031],
    [["Statement by Belvarra, September 2031"], 2031],
    [["Discours de la Belvarra", "Genève, juin 2031"], 2031],
    [["Выступление", "сентябрь 2031"], 2031],
    [["Statement on the 2030 Agenda for tides"], null],
    [["Treaty of 1968: Review Conference of 2030"], null],
    [["March 2030", "April 2031"], null],
    [["Statement S/2031/44"], null],
    [[], null],
  ])("in %j finds %s", (header, year) => {
    expect(yearIn(header)?.value ?? null).toBe(year);
  });

  it("says where in the text it stands", () => {
    expect(yearIn(["Statement by Belvarra", "May 2031"])?.evidence).toMatchObject([{ quote: "2031", start: 26 }]);
  });

  it("takes what stands beside the text, and says so", () => {
    const sidecar = { from: "sidecar", evidence: [], ruleId: "extract/year-sidecar" };
    expect(yearIn([], { year: "1990" })).toMatchObject({ value: 1990, ...sidecar });
    expect(yearIn([], { date: "May 1990" })).toMatchObject({ value: 1990, ...sidecar });
    expect(yearIn(["Geneva, 2031"], { year: "1990" })).toMatchObject({ value: 2031, from: "text" });
    expect(yearIn([], { year: "1990", date: "1991" })).toBeNull();
    expect(yearIn([], { year: "9990" })).toBeNull();
  });

  it("leaves the year to the day where one is known", () => {
    const statement = (sidecar: Record<string, string>) => extractStatement(plantSegments({ body, sidecar })).value;
    expect(statement({ year: "1990" })).toMatchObject({ date: null, year: { value: 1990 } });
    expect(statement({ year: "1990", date: "1990-10-01" })).toMatchObject({ date: {}, year: null });
  });
});
