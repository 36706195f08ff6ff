// Facts of headers that are seldom printed plainly: who signs, whose government's site, which State says "my country".
import { describe, expect, it } from "vitest";
import { findDemonyms } from "./demonym-signs";
import { extractDate } from "./extract-date";
import { extractDelegation } from "./extract-delegation";
import { extractDelivery } from "./extract-delivery";
import { extractOnBehalfOf } from "./extract-on-behalf-of";
import { extractOrgan } from "./extract-organ";
import { extractSpeaker } from "./extract-speaker";
import { plantReading } from "./planted-segments";

type Planted = Parameters<typeof plantReading>[0];
const body = "We meet at a hard time. Much is left to do.";
const speaker = (planted: Planted) => extractSpeaker(plantReading(planted))?.value.name ?? null;
const delegation = (planted: Planted) => extractDelegation(plantReading(planted), [])?.value ?? null;

describe("speaker", () => {
  it.each<[string, Planted, string | null]>([
    [
      "a line that begins with by",
      { header: ["Par Odile Trémant, PhD", "Ministre conseillère"], body },
      "Odile Trémant",
    ],
    ["an office and a family name", { header: ["Remarks by President Quill at the Assembly"], body }, "Quill"],
    [
      "a name before a line with a date",
      { header: ["Speech by Mr. Ole Quill", "September 4th, 2021"], body },
      "Ole Quill",
    ],
    ["a signature", { body: "Much is left to do.\nAda Quill, Ambassador" }, "Ada Quill"],
    ["a last sentence that is none", { body: "Much is left to do, Ambassador" }, null],
    ["an author as catalogues write", { body, sidecar: { creators: "Quill, Ada; House of Fish" } }, "Ada Quill"],
  ])("%s", (_, planted, name) => {
    expect(speaker(planted)).toBe(name);
  });
});

describe("delegation", () => {
  it.each<[string, Planted, string | null]>([
    ["an adjective", { body: "The Hungarian delegation is grateful. We regret the war in Mali." }, "HUN"],
    ["the State named most", { body: "Kenya grows. My country is in Africa. Kenya, Kenya, and Mali." }, "KEN"],
    ["a government's site", { body: `${body} See www.presidency.gov.ke` }, "KEN"],
    ["the word government is no site", { body: "Any government knows it. Much is left to do." }, null],
    [
      "an adherence, in Spanish",
      {
        body: "Gracias. Kenia se adhiere a la declaración del Grupo. La dijo la delegación de Chile. Queda mucho por hacer en el mar y en la tierra.",
      },
      "KEN",
    ],
    [
      "what a speech is about",
      {
        body: "In my country nets are mended by hand and lamps are lit by hand, each evening of each year, as parents did before and theirs before them. The war in Mali is long. The crisis of Mali grows. We saw the attack on Mali.",
      },
      null,
    ],
    [
      "a delegation that is greeted",
      { body: "We salute the delegation of Mali in this room. Much is left to do." },
      null,
    ],
    ["the town of a hall", { header: ["Grand Palace", "Lakeside, Egypt"], body }, null],
  ])("%s", (_, planted, code) => {
    expect(delegation(planted)?.code ?? null).toBe(code);
  });
  it.each([
    ["The World Fish Organization (WFO) is pleased to speak. Much is left.", "World Fish Organization"],
    ["Briefly, the WFIO believes in nets. Much is left.", "WFIO"],
    ["I speak in my capacity as Head of Survey of the Upper Fish Agency. Much is left.", "Upper Fish Agency"],
  ])("the organisation in %s", (text, name) => {
    expect(delegation({ body: text })).toEqual({ code: null, name });
  });
  it("counts the Soviet Union's seat with the State that took it over, under the name as printed", () => {
    const header = ["Statement by the representative of the Soviet Union"];
    expect(delegation({ header, body })).toEqual({ code: "RUS", name: "Soviet Union" });
  });
  it("counts an adjective with another noun as a weaker sign", () => {
    expect(
      findDemonyms("the Dutch Government and la délégation haïtienne").map(({ code, own }) => [code, own]),
    ).toEqual([
      ["NLD", false],
      ["HTI", true],
    ]);
  });
});

const [K, T, N] = ["Kenya", "Tonga", "Nauru"];

describe("on behalf of", () => {
  it.each([
    ["I speak on behalf of the Chairperson of the African Union Commission. Much is left to do.", []],
    ["As Chair of the Nordic countries, I address you today. Much is left to do.", ["Nordic countries"]],
    ["On behalf of Kenya I extend my welcome to Tonga and wish it well. Much is left to do.", []],
    ["May I on behalf of the Government and people of Kenya congratulate Tonga and Nauru. Much is left.", []],
    ["I wish to greet, on behalf of my country, Tonga and Nauru in this hall. Much is left to do.", []],
    ["We welcome on behalf of the delegation of my country the coming of Tonga and Nauru. Much is left to do.", []],
    ["We would greet, on behalf of the people of Kenya, the State of Tonga. Much is left to do.", []],
    ["On behalf of Kenya, I welcome the report of the African Union. Much is left to do.", []],
    ["I speak on behalf of the Commonwealth of Dominica. Much is left to do.", []],
    ["Following the statement made earlier, I speak on behalf of the African Union. Much is left.", ["AU"]],
    ["I speak on behalf of our partners, Kenya, Nauru and Tonga. Much is left.", ["Kenya", "Nauru", "Tonga"]],
    ["In the name of peace we thank all, the African Union above all. Much is left to do.", []],
    [
      "I add to the statement made earlier by the delegation of Tonga on behalf of the African Union. Much is left.",
      [],
    ],
    ["I speak on behalf of the following countries: Kenya, Tonga and my own country, Nauru. Much is left.", [K, T, N]],
    ["On behalf of Kenya, the Kingdom of Tonga and Nauru, I thank Mali. Much is left to do.", [K, T, N]],
    ["I speak on behalf of the Nordic countries: Denmark, Finland, Iceland, Norway and Sweden.", ["Nordic countries"]],
    ["Au nom du Kenya, des Tonga et de Nauru, j’ai l’honneur de saluer le Mali. Il reste tant à faire.", [K, T, N]],
    ["Au nom du Kenya, je félicite les Tonga et Nauru. Il reste tant à faire dans nos ports.", []],
    ["I have the honour to speak on behalf of PSIDS. We are honoured to be joined by Tonga.", ["PSIDS", "Tonga"]],
  ])("%s", (text, groups) => {
    expect(extractOnBehalfOf(plantReading({ body: text })).map(({ value }) => value)).toEqual(groups);
  });
});

describe("delivery and organ", () => {
  it("reads the Swedish mark", () => {
    expect(extractDelivery(plantReading({ header: ["Enligt det talade ordet."], body }))?.value).toBe("as-delivered");
  });
  it("takes the mark that runs along the pages, which is no part of the text", () => {
    const sidecar = { running: "Mission of Xandia\nCheck against delivery" };
    const fact = extractDelivery(plantReading({ body, sidecar }));
    expect(fact).toMatchObject({ value: "check-against-delivery", from: "sidecar", evidence: [] });
  });
  it.each([
    ["We heard it in the statements at the general debate of the last session. The Council must act.", "SC"],
    ["We begin the seventh session of the Harbour Board. The Security Council knows it.", "SC"],
    ["I thank you for the opportunity to address the Council. The General Assembly knows it.", "SC"],
    ["The European Council knows it. Much is left to do.", null],
  ])("tells the room from others that are named: %s", (speech, organ) => {
    expect(extractOrgan(plantReading({ body: speech }))?.value ?? null).toBe(organ);
  });
  it("takes organ and day of a record from what runs along its pages", () => {
    const reading = plantReading({ body, sidecar: { running: "A/86/PV.9 05/10/2031" } });
    expect([extractOrgan(reading)?.value, extractDate(reading)?.value.iso]).toEqual(["GA", "2031-10-05"]);
  });
  it("knows the room that a speech says to address", () => {
    const speech = "In speaking to the General Assembly we recall the Security Council. Much is left.";
    expect(extractOrgan(plantReading({ body: speech }))?.value).toBe("GA");
  });
});
