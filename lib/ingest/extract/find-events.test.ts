// Holds events to come to invented sentences: a name, and words that place it in the time to come.
import { describe, expect, it } from "vitest";
import { findEvents } from "./find-events";
import { plantReading } from "./planted-segments";

const names = (body: string, year?: number) => findEvents(plantReading({ body }), year).map(({ name }) => name);

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

  it("finds one whose year is behind that of the statement", () => {
    const body = "We will speak of it at the Third Conference on Tides, in Nyborg, in 2027, and again after it.";
    expect(names(body, 2026)).toEqual(["Third Conference on Tides"]);
    expect(names(body, 2027)).toEqual([]);
    expect(names("The Summit on Tides in 2030 was on the lips of all of us who sailed.", 2026)).toEqual([]);
  });

  it("finds what is prepared for, and what will take place", () => {
    expect(names("Let us start early in the lead-up to the Lighthouse Summit with all who sail here.")).toEqual([
      "Lighthouse Summit",
    ]);
    expect(names("The World Forum on Tides will take place on our island, and all of you are invited.")).toEqual([
      "World Forum on Tides",
    ]);
  });

  it("reads over the end of a printed line", () => {
    const body = "My country will host the World Forum \n on Tides and invites all of you to come and see.";
    const [event] = findEvents(plantReading({ body }));
    expect(body.slice(event?.start, event?.end)).toBe("World Forum \n on Tides");
  });

  it.each([
    [
      "We prepare with great care for the next review conference of the Lake Treaty.",
      "review conference of the Lake Treaty",
    ],
    [
      "Nous espérons que la prochaine conférence d’examen du traité sur les phares sera un succès pour nous tous.",
      "conférence d’examen du traité sur les phares",
    ],
    ["La prochaine conférence sera longue, et nous ne savons pas encore ce que nous y dirons.", undefined],
    [
      "Esperamos que la próxima conferencia de examen del tratado sobre los faros sea un éxito para todos.",
      "conferencia de examen del tratado sobre los faros",
    ],
    ["ونتطلع إلى مؤتمر الموانئ المفتوحة المقبل في بلدنا مع جميع الوفود.", "مؤتمر الموانئ المفتوحة"],
    ["لقد كان مؤتمر الموانئ المفتوحة في بلدنا ناجحا مع جميع الوفود.", undefined],
    ["我们期待着即将举行的世界灯塔大会取得成功，并感谢各国代表。", "世界灯塔大会"],
    ["世界灯塔大会去年取得了成功，我们感谢各国代表。", undefined],
  ])("reads names that have no capital: %s", (body, expected) => {
    expect(names(body)).toEqual(expected === undefined ? [] : [expected]);
  });
});
