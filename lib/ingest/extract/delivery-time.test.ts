// What a statement can mean in its year: subjects, dangers and documents of later years are somebody else's.
import { describe, expect, it } from "vitest";
import { extractCitations } from "./extract-citations";
import { extractPriorities } from "./extract-priorities";
import { extractThreats } from "./extract-threats";
import { plantReading } from "./planted-segments";
import { deliveryYear } from "./delivery-time";

const inYear = (year: string, body: string) => plantReading({ header: [`4 May ${year}`], body });
const cited = (year: string, body: string) => extractCitations(inYear(year, body), []).map(({ symbol }) => symbol);

it("is that of the date, of a year alone, or not known", () => {
  expect(deliveryYear(inYear("2031", "It rained."))).toBe(2031);
  expect(deliveryYear(plantReading({ sidecar: { year: "1958" }, body: "It rained." }))).toBe(1958);
  expect(deliveryYear(plantReading({ body: "It rained." }))).toBeNull();
});

describe("citations", () => {
  it("are of documents that existed", () => {
    const body = "The Paris Agreement must be kept.";
    expect(cited("2024", body)).toEqual(["TREATY/PARIS-AGREEMENT"]);
    expect(cited("1973", body)).toEqual([]);
  });

  it("hold no number that the Council had not reached, unless the symbol is printed", () => {
    expect(cited("1974", "We recall resolutions 338 (1973) and 3201.")).toEqual(["S/RES/338"]);
    expect(cited("1974", "We recall S/RES/3201.")).toEqual(["S/RES/3201"]);
  });
});

describe("subjects", () => {
  const ask = "We call on all States to act on climate change and to cut greenhouse gases.";
  const themesIn = (year: string) => extractPriorities(inYear(year, ask)).flatMap(({ themes }) => themes);
  const threatsIn = (year: string) => {
    return extractThreats(inYear(year, "Climate change is a grave threat to us all.")).map(({ type }) => type);
  };

  it("are raised from their year on, and another theme takes their place before", () => {
    expect(themesIn("2024")).toContain("climate");
    expect(themesIn("1958")).not.toContain("climate");
    expect(themesIn("1958").length).toBeGreaterThan(0);
  });

  it("are dangers from their year on", () => {
    expect(threatsIn("2024")).toContain("climate-change");
    expect(threatsIn("1958")).not.toContain("climate-change");
  });
});
