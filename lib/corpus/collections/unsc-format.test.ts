// What the name and the table of the Security Council corpus say of a turn.
import { describe, expect, it } from "vitest";
import { UNSC_FORMAT } from "./unsc-format";

const FILE = "UNSC_2031_SPV.9990Resumption1_spch012.txt";
const ROW = {
  filename: FILE,
  date: "3 May 2031",
  topic: "The situation in Belvarra",
  country: "Ondelune",
  speaker: "Ms. Brel",
  role_in_un: "",
};

describe("UNSC_FORMAT", () => {
  it("knows turns and tables by their names", () => {
    expect([FILE, "UNSC_2020_SPV.2020_397_spch001.txt"].every(UNSC_FORMAT.isDocument)).toBe(true);
    expect(["meta.txt", "UNSC_2031_SPV.9990.txt"].some(UNSC_FORMAT.isDocument)).toBe(false);
    expect(["speaker.tsv", "speaker-2031.tsv"].every(UNSC_FORMAT.isTable)).toBe(true);
  });

  it("takes the meeting from the name and the rest from the row", () => {
    expect(UNSC_FORMAT.describe([[ROW]])(FILE)).toEqual({
      organ: "SC",
      symbol: "S/PV.9990 (Resumption 1)",
      year: "2031",
      turn: "12",
      date: "3 May 2031",
      event: "The situation in Belvarra",
      delegation: "Ondelune",
      speaker: "Ms. Brel",
    });
  });

  it("says what the name says where there is no row", () => {
    const describe = UNSC_FORMAT.describe([]);
    expect(describe("UNSC_2031_SPV.9990_spch001.txt")).toEqual({
      organ: "SC",
      symbol: "S/PV.9990",
      year: "2031",
      turn: "1",
    });
    expect(describe("UNSC_2020_SPV.2020_397_spch001.txt")["symbol"]).toBe("S/2020/397");
    expect(describe("UNSC_2031_SPV.odd_spch001.txt")).not.toHaveProperty("symbol");
  });

  it("believes the first table", () => {
    const other = { ...ROW, speaker: "Mr. Orin" };
    expect(UNSC_FORMAT.describe([[ROW], [other]])(FILE)["speaker"]).toBe("Ms. Brel");
  });
});
