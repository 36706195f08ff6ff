// The meeting's name, item and convener are read out of headers of many forms, without the lines around them.
import { describe, expect, it } from "vitest";
import { extractMeeting } from "./extract-meeting";
import { extractOriginal } from "./extract-original";
import { plantReading } from "./planted-segments";

const body = "We meet at a hard time. Much is left to do.";
const meeting = (header: string[], sidecar = {}, speech = body) =>
  extractMeeting(plantReading({ header, body: speech, sidecar }))?.value;

describe("the meeting's name", () => {
  it.each([
    [
      ["Statement by Ms. Ada Quill at the 12th session of the", "General Assembly", "4 May 2031"],
      "12th session of the General Assembly",
    ],
    [
      ["Remarks by the Ambassador at the Security Council open debate on rivers, New York"],
      "Security Council open debate on rivers",
    ],
    [["DISCOURS DE M. MOREL", "A L’OCCASION DU DEBAT GENERAL", "DE LA 12e SESSION"], "DEBAT GENERAL DE LA 12e SESSION"],
    [
      ["Intervención de la Sra. Vall", "en el Debate General del 12º período", "de sesiones"],
      "Debate General del 12º período de sesiones",
    ],
    [["Выступление А. Квилла", "12-я сессия Генеральной Ассамблеи", "Нью-Йорк"], "12-я сессия Генеральной Ассамблеи"],
    [
      ["Harbour Conference on Nets", "Third session", "Statement by Belvarra"],
      "Harbour Conference on Nets Third session",
    ],
    [
      ["Harbour Committee: dues of the United Nations", "Ms. Ada Quill, Belvarra"],
      "Harbour Committee: dues of the United Nations",
    ],
    [["Committee on Nets and on", "H.E. Mr. Abel Quill"], "Committee on Nets"],
    [["Statement by the Permanent Mission of Belvarra"], null],
    [["Permanent Mission of Belvarra to the General Assembly of Nets"], null],
  ])("in %j", (header, event) => {
    expect(meeting(header)?.event ?? null).toBe(event);
  });
  it.each([
    [
      "I thank you for convening this important open debate on nets, and I greet you. Much is left.",
      "open debate on nets",
    ],
    ["I thank you for convening this meeting. Much is left.", null],
    ["We met at the twelfth session of the General Assembly. Much is left.", "twelfth session of the General Assembly"],
  ])("in the words of %s", (speech, event) => {
    expect(meeting([], {}, speech)?.event ?? null).toBe(event);
  });
  it("takes the title beside the text, and says so", () => {
    const fact = extractMeeting(plantReading({ body, sidecar: { title: "Remarks at the High-level Debate on Nets" } }));
    expect(fact).toMatchObject({ value: { event: "High-level Debate on Nets" }, from: "sidecar", evidence: [] });
  });
});

describe("item, convener, president", () => {
  it.each([
    ["Statement on agenda item 12 (a): Nets at the third session", "agenda item 12 (a): Nets"],
    ["Déclaration au titre du point 7 de l’ordre du jour", "point 7 de l’ordre du jour"],
    ["Statement by Belvarra on items as listed", null],
  ])("the item of %s", (line, agendaItem) => {
    expect(meeting([line])?.agendaItem ?? null).toBe(agendaItem);
  });
  it("names the conveners of an Arria-formula meeting", () => {
    const header = ["Arria-formula meeting on nets, co-organized by Belvarra and the Kelorai Islands", "4 May 2031"];
    expect(meeting(header)).toMatchObject({ format: "arria-formula", host: "Belvarra and the Kelorai Islands" });
  });
  it("takes the record's agenda and president for its turns", () => {
    const sidecar = { event: "Nets", agenda: "Nets; Letter about nets", president: "Ms. Fenn (Belvarra)" };
    expect(meeting([], sidecar)).toMatchObject({
      agendaItem: "Nets; Letter about nets",
      president: "Ms. Fenn (Belvarra)",
    });
  });
});

describe("the language in which it was spoken", () => {
  it("stands in the label of a turn", () => {
    const turn = {
      ...{ kind: "national" as const, name: "Ms. Vall", affiliation: "Xandia", spokenIn: "Spanish" },
      label: "Ms. Vall (Xandia) (spoke in Spanish):",
    };
    expect(extractOriginal(plantReading({ turn, body }))).toMatchObject({
      value: "es",
      evidence: [{ quote: "Spanish" }],
    });
  });
  it.each([
    ["[Translated from Arabic]", "ar"],
    ["Original: français", "fr"],
    ["The original plan", null],
  ])("stands in %s", (line, language) => {
    expect(extractOriginal(plantReading({ header: ["Statement", line], body }))?.value ?? null).toBe(language);
  });
});
