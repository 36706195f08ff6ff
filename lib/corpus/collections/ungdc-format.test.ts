// What the name and the table of the General Debate corpus say of a speech, and when they say nothing.
import { describe, expect, it } from "vitest";
import { UNGDC_FORMAT } from "./ungdc-format";

const row = (code: string, country: string, speaker: string, post = "") => ({
  Year: "1990",
  Session: "45",
  "ISO Code": code,
  Country: country,
  "Name of Person Speaking": speaker,
  Post: post,
});

function describeWith(fileName: string, ...tables: ReturnType<typeof row>[][]) {
  return UNGDC_FORMAT.describe(tables)(fileName);
}

describe("UNGDC_FORMAT", () => {
  it("knows speeches and tables by their names", () => {
    expect(["FRA_45_1990.txt", "EU_72_2017.txt"].every(UNGDC_FORMAT.isDocument)).toBe(true);
    expect(["README.txt", "FRA_45.txt", "._FRA_45_1990.txt", "FRA_45_1990.pdf"].some(UNGDC_FORMAT.isDocument)).toBe(
      false,
    );
    expect(["speakers.csv", "Speakers_by_session.xlsx", "Speakers_by_session.tab"].every(UNGDC_FORMAT.isTable)).toBe(
      true,
    );
    expect(["README.txt", "loudspeakers.csv"].some(UNGDC_FORMAT.isTable)).toBe(false);
  });

  it("takes delegation, session and year from the name, speaker and post from the row", () => {
    expect(describeWith("XAA_45_1990.txt", [row("XAA", "Belvarra", "Ms. BREL", "Prime\n Minister")])).toEqual({
      organ: "GA",
      event: "General debate of the 45th session of the General Assembly, 1990",
      session: "45",
      year: "1990",
      delegation: "Belvarra",
      speaker: "Ms. Brel",
      role: "Prime Minister",
    });
  });

  it("never makes a day of a year", () => {
    expect(describeWith("XAA_45_1990.txt", [row("XAA", "Belvarra", "Ms. Brel")])).not.toHaveProperty("date");
  });

  it("finds the row of a mistyped code by the country beside it", () => {
    expect(describeWith("PRT_45_1990.txt", [row("POR", "Portugal", "Mr. Tal")])["speaker"]).toBe("Mr. Tal");
  });

  it("leaves the speaker open where two people stand for one speech, and not where one stands twice", () => {
    const twice = [row("XAA", "Belvarra", "Ms. Brel"), row("XAA", "Belvarra", "Ms. BREL", "Minister")];
    expect(describeWith("XAA_45_1990.txt", twice)).toMatchObject({ speaker: "Ms. Brel", role: "Minister" });
    const two = [row("XAA", "Belvarra", "Ms. Brel"), row("XAA", "Belvarra", "Mr. Orin")];
    expect(describeWith("XAA_45_1990.txt", two)).not.toHaveProperty("speaker");
  });

  it("says what the name says where there is no row, former States and unions included", () => {
    expect(describeWith("CSK_45_1990.txt")).toMatchObject({ delegation: "Czechoslovakia", session: "45" });
    expect(describeWith("EU_71_2016.txt")["delegation"]).toBe("European Union");
    expect(describeWith("RUS_30_1975.txt")["delegation"]).toBe("Union of Soviet Socialist Republics");
    expect(describeWith("COD_35_1980.txt")["delegation"]).toBe("Zaire");
    expect(describeWith("CSK_45_1990.txt")).not.toHaveProperty("speaker");
  });

  it.each([
    ["1", "1st"],
    ["02", "2nd"],
    ["11", "11th"],
    ["13", "13th"],
    ["73", "73rd"],
  ])("counts session %s as the %s", (session, ordinal) => {
    expect(describeWith(`XAA_${session}_1990.txt`)["event"]).toContain(`the ${ordinal} session`);
  });
});
