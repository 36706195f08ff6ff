// Header facts: each form once, and each trap that must end in null.
import { describe, expect, it } from "vitest";
import { extractAlignment } from "./extract-alignment";
import { extractDate } from "./extract-date";
import { extractDelegation } from "./extract-delegation";
import { extractDelivery } from "./extract-delivery";
import { extractMeeting } from "./extract-meeting";
import { extractOnBehalfOf } from "./extract-on-behalf-of";
import { extractOrgan } from "./extract-organ";
import { extractSpeaker } from "./extract-speaker";
import { extractTitle } from "./extract-title";
import { plantReading } from "./planted-segments";

const body = "We meet at a hard time. Much is left to do.";

describe("extractDate", () => {
  it.each([
    ["Geneva, 3rd of May, 2021", "2021-05-03"],
    ["New York, le 1er octobre 2019", "2019-10-01"],
    ["令和５年十月二日", "2023-10-02"],
    ["平成31年5月1日", null],
    ["30 February 2022", null],
    ["7-9 June 2022", null],
    ["25 March to 5 April 2019", null],
  ])("reads %s", (line, iso) => {
    expect(extractDate(plantReading({ header: ["Statement by Xandia", line], body }))?.value.iso ?? null).toBe(iso);
  });
  it("leaves dates that the speech tells of", () => {
    expect(
      extractDate(plantReading({ body: "Peace was signed on 4 March 1999 in our capital. We remember." })),
    ).toBeNull();
  });
  it("falls back to what stands beside the text, and says so", () => {
    const date = extractDate(plantReading({ body, sidecar: { date: "2020-02-29" } }));
    expect(date).toMatchObject({ value: { iso: "2020-02-29" }, from: "sidecar", evidence: [] });
  });
});

describe("extractSpeaker", () => {
  it.each([
    ["Statement by H.E. Ms. Ada Quill, Permanent Representative of Norway", "Ada Quill"],
    ["DISCOURS DE SON EXCELLENCE MONSIEUR JEAN MOREL, MINISTRE DES AFFAIRES ÉTRANGÈRES", "Jean Morel"],
    ["海洋に関する会合における高山大使ステートメント", "高山"],
    ["Statement of Norway", null],
    ["Statement on behalf of the European Union", null],
  ])("in %s", (line, name) => {
    expect(extractSpeaker(plantReading({ header: [line], body }))?.value.name ?? null).toBe(name);
  });
  it("takes the family name of a label, never that of a presiding officer", () => {
    const label = { affiliation: "Norway", spokenIn: null };
    const national = { ...label, kind: "national" as const, name: "Ms. Quill", label: "Ms. Quill (Norway):" };
    expect(extractSpeaker(plantReading({ turn: national, body }))?.value.name).toBe("Quill");
    const presiding = {
      kind: "presiding" as const,
      name: "The President",
      affiliation: null,
      spokenIn: null,
      label: "The President:",
    };
    expect(extractSpeaker(plantReading({ turn: presiding, body }))).toBeNull();
  });
});

describe("extractDelegation", () => {
  const codeOf = (planted: Parameters<typeof plantReading>[0]) =>
    extractDelegation(plantReading(planted), [])?.value ?? null;
  it("reads the header's State, not the meeting's place", () => {
    expect(
      codeOf({ header: ["Statement by Mr. Li Doe, Minister of Finance of Kenya", "New York, USA"], body })?.code,
    ).toBe("KEN");
  });
  it("takes the State that the text speaks as", () => {
    const speech =
      "Norway attaches importance to fish. Norway welcomes the report. Norway supports it. We regret the war in Mali.";
    expect(codeOf({ body: speech })?.code).toBe("NOR");
  });
  it("is null where two States are named alike", () => {
    expect(codeOf({ body: "Norway welcomes the plan. Kenya welcomes the plan." })).toBeNull();
  });
});

describe("groups", () => {
  it("tells speaking for a group from joining its statement", () => {
    const speaking = plantReading({ body: "I have the honour to speak on behalf of the Group of 77 and China." });
    expect(extractOnBehalfOf(speaking).map(({ value }) => value)).toEqual(["G77"]);
    const joining = plantReading({
      body: "We align ourselves with the statement delivered on behalf of the Group of 77 and China.",
    });
    expect(extractOnBehalfOf(joining)).toEqual([]);
    expect(extractAlignment(joining).map(({ value }) => value)).toEqual(["G77"]);
  });
});

describe("title, delivery, organ, meeting", () => {
  const header = [
    "(As delivered)",
    "Remarks by Ms. Ada Quill at the Security Council open debate on rivers",
    "4 May 2022",
  ];
  const reading = plantReading({ header, body });
  it("keeps each to its own line", () => {
    expect(extractTitle(reading)?.value).toEqual({ text: header[1], language: "en" });
    expect(extractDelivery(reading)?.value).toBe("as-delivered");
    expect(extractOrgan(reading)?.value).toBe("SC");
    expect(extractMeeting(reading)?.value.format).toBe("open-debate");
  });
  it("invents nothing where nothing stands", () => {
    const bare = plantReading({ body });
    expect([extractTitle(bare), extractDelivery(bare), extractOrgan(bare), extractMeeting(bare)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
