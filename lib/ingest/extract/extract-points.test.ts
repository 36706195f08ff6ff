// Priorities, threats and citations: what counts, and what only looks like it.
import { describe, expect, it } from "vitest";
import { extractCitations } from "./extract-citations";
import { extractPriorities } from "./extract-priorities";
import { extractThreats } from "./extract-threats";
import { plantReading, plantSegments } from "./planted-segments";
import { readSegments } from "./reading";

const citedIn = (body: string) => extractCitations(plantReading({ body }), []).map(({ symbol }) => symbol);
const threatsIn = (body: string) => extractThreats(plantReading({ body })).map(({ type }) => type);
/** Parts of lists end in other marks than plain sentences. */
const readingOf = (sentences: readonly string[]) => {
  const body = sentences.join("\n");
  const spans = sentences.map((sentence) => ({
    start: body.indexOf(sentence),
    end: body.indexOf(sentence) + sentence.length,
  }));
  return readSegments({ ...plantSegments({ body }), sentences: spans });
};
const pointsIn = (body: string) => extractPriorities(plantReading({ body }));

describe("extractCitations", () => {
  it.each([
    ["We recall resolutions 1325 (2000), 1820 (2008) and 2242 (2015).", ["S/RES/1325", "S/RES/1820", "S/RES/2242"]],
    ["The 1718 Committee met.", ["S/RES/1718"]],
    ["The 1267 sanctions must be kept up.", ["S/RES/1267"]],
    ["More than 1200 sanctions were counted.", []],
    ["The General Assembly, in its well-known\nresolution 2758, decided so.", ["A/RES/2758"]],
    ["General Assembly resolution 78/237 and resolution 3314 (XXIX) say so.", ["A/RES/78/237", "A/RES/3314(XXIX)"]],
    ["Nous rappelons la résolution 2334 et le document S/2020/358.", ["S/RES/2334", "S/2020/358"]],
    ["Мы помним резолюцию 2231 (2015).", ["S/RES/2231"]],
    ["安理会第2231（2015）号决议必须执行。", ["S/RES/2231"]],
    ["A new resolution in 2020 had 15 pages.", []],
  ])("in %s", (body, symbols) => {
    expect(citedIn(body)).toEqual(symbols);
  });
});

describe("extractPriorities", () => {
  it("takes counted points in order, with the field that their introduction names", () => {
    const points = pointsIn(
      "Let me name our priorities in cyberspace. First, more transparency. Second, capacity-building. I thank you.",
    );
    expect(points.map(({ anchor }) => anchor.quote)).toEqual([
      "First, more transparency.",
      "Second, capacity-building.",
    ]);
    expect(points.map(({ themes }) => themes[0])).toEqual(["confidence-building", "capacity-building"]);
    expect(points[1]?.themes).toContain("ict-security");
  });
  it("does not take thanks and wars for points", () => {
    expect(pointsIn("First, I thank you, Mr. President. Second World War graves surround us. It rained.")).toEqual([]);
  });
  it("takes the items of a list that a call introduces, and not the call alone", () => {
    const points = extractPriorities(
      readingOf(["We call on the port to:", "(a) mend the buoys;", "(b) replace the ropes.", "It rained."]),
    );
    expect(points.map(({ anchor }) => anchor.quote)).toEqual(["(a) mend the buoys;", "(b) replace the ropes."]);
  });
  it("takes an announced pair of points, wherever it stands", () => {
    const telling = Array.from({ length: 20 }, () => "The ferry sailed at noon.").join(" ");
    const points = pointsIn(`${telling} Two requests remain. First, mend the buoys. Second, replace the ropes.`);
    expect(points.map(({ anchor }) => anchor.quote)).toEqual(["First, mend the buoys.", "Second, replace the ropes."]);
  });
  it("takes clear asks where nothing is counted", () => {
    const [point, ...others] = pointsIn(
      "The hall is full today. We call on all States to protect the oceans and ratify the law of the sea.",
    );
    expect(point).toMatchObject({ ruleId: "extract/priority-ask" });
    expect(point?.themes[0]).toBe("oceans");
    expect(others).toEqual([]);
  });
});

describe("extractThreats", () => {
  it("needs harm in the sentence", () => {
    expect(threatsIn("Rising sea levels threaten our islands.")).toEqual(["sea-level-rise"]);
    expect(threatsIn("The growing scourge of terrorism must be fought.")).toEqual(["terrorism"]);
    expect(threatsIn("We support nuclear disarmament.")).toEqual([]);
    expect(threatsIn("We must combat terrorism.")).toEqual([]);
  });
  it("knows who does a harm from the harm, and relief from danger", () => {
    expect(threatsIn("Such tools can be misused by terrorists with grave consequences.")).not.toContain("terrorism");
    expect(threatsIn("Dialogue can mitigate the risk of escalation.")).not.toContain("armed-conflict");
  });
  it("lists dangers item by item", () => {
    expect(threatsIn("We face grave challenges: terrorism, climate change and pandemics.")).toEqual([
      "terrorism",
      "climate-change",
      "health-emergencies",
    ]);
  });
});
