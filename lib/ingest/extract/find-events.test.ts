// Holds events to come to invented sentences: a name, and words that place it in the time to come.
import { describe, expect, it } from "vitest";
import { findEvents } from "./find-events";
import { plantReading } from "./planted-segments";

const names = (body: string) => findEvents(plantReading({ body })).map(({ name }) => name);

describe("findEvents", () => {
  it("finds a conference that is said to come", () => {
    expect(names("We look with hope to the upcoming Conference on Open Harbours in Nyborg next spring.")).toEqual([
      "Conference on Open Harbours in Nyborg",
    ]);
  });

  it("finds one whose date stands behind its name", () => {
    expect(names("The Lighthouse Summit, to be held in June, will show whether we are serious about it.")).toEqual([
      "Lighthouse Summit",
    ]);
  });

  it("leaves out what is over", () => {
    expect(names("The Lighthouse Summit of last year was a success for all of us who took part in it.")).toEqual([]);
  });

  it("gives the exact place", () => {
    const body = "My country will host the World Forum on Tides and invites all of you to come and see.";
    const [event] = findEvents(plantReading({ body }));
    expect(body.slice(event?.start, event?.end)).toBe(event?.name);
  });
});
