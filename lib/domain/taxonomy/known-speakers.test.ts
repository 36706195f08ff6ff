// Names in their own script lead to one person, or to none.
import { describe, expect, it } from "vitest";
import { knownSpeaker } from "./known-speakers";

describe("knownSpeaker", () => {
  const on = (name: string, delegation: string | null, date: string | null) =>
    knownSpeaker({ name, delegation, date })?.displayName ?? null;

  it.each(["山﨑", "山崎", "山﨑和之", "山崎 和之"])("knows %s by every way to write it", (name) => {
    expect(on(name, "JPN", "2024-04-04")).toBe("Yamazaki Kazuyuki");
  });

  it("looks for the family name after given names and initials", () => {
    expect(on("В.А. Небензя", "RUS", "2021-02-01")).toBe("Vassily Nebenzia");
  });

  it("does not take a speaker of other years or of another delegation", () => {
    expect(on("別所", "JPN", "2024-04-04")).toBeNull();
    expect(on("山崎", "KOR", "2024-04-04")).toBeNull();
    expect(on("山崎", null, "2024-04-04")).toBeNull();
  });

  it("does not guess where two speakers fit", () => {
    expect(on("王", "CHN", null)).toBeNull();
  });

  it("goes by the name alone where the date is unknown", () => {
    expect(on("石兼", "JPN", null)).toBe("Ishikane Kimihiro");
  });
});
