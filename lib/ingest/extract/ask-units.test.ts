// Units are what is asked: never a bare ordinal, half a sentence or two at once; and they stand where they say.
import { expect, it } from "vitest";
import { askUnits } from "./ask-units";
import { plantReading } from "./planted-segments";

function unitsOf(body: string): string[] {
  const reading = plantReading({ body });
  const units = askUnits(reading);
  for (const { start, end, text } of units) expect(reading.text.slice(start, end)).toBe(text);
  return units.map(({ text }) => text);
}

it("joins a bare ordinal to what it counts", () => {
  expect(unitsOf("Secondly. We ask for ropes. It rains.")).toEqual(["Secondly. We ask for ropes.", "It rains."]);
});

it("takes apart what no space parts", () => {
  expect(unitsOf("We ask for ropes that hold.We ask for buoys too.")).toEqual([
    "We ask for ropes that hold.",
    "We ask for buoys too.",
  ]);
});

it("leaves names and figures whole", () => {
  const body = "The port of A.B.Cove measured 1.5 metres.";
  expect(unitsOf(body).join(" ").replace(/\s/gu, "")).toBe(body.replace(/\s/gu, ""));
});
