// Holds positions to sentences of invented delegations: the act, the words that show it, and who is meant.
import { describe, expect, it } from "vitest";
import { findPosition } from "./find-position";
import { plantReading } from "./planted-segments";

function positionOf(body: string, delegation: string | null = "FRA") {
  const reading = plantReading({ body });
  const position = findPosition(reading, reading.sentences[0] ?? { start: 0, end: body.length }, delegation);
  return position && { act: position.act, cue: position.cue.quote, at: position.addressees.map(({ code }) => code) };
}

describe("findPosition", () => {
  it("names who is called upon", () => {
    expect(positionOf("We call on the Security Council and all States to open the archive of the lighthouse.")).toEqual(
      {
        act: "calls-for",
        cue: "call on",
        at: ["SC", "ALL-STATES"],
      },
    );
  });

  it("finds nobody where a thing is called for", () => {
    expect(positionOf("We call for the release of the ships that Norway holds in the harbour.")?.at).toEqual([]);
  });

  it("finds who should act where a thing is called for from somebody", () => {
    expect(positionOf("We call for the Secretary-General to count the lighthouses every year.")?.at).toEqual([
      "SECRETARY-GENERAL",
    ]);
  });

  it("takes the subject of “must”", () => {
    expect(positionOf("The Council must redraw the old charts of the northern sea.")?.at).toEqual(["SC"]);
    expect(positionOf("Norway and the Secretary-General should redraw the charts.")?.at).toEqual([
      "NOR",
      "SECRETARY-GENERAL",
    ]);
  });

  it("does not take what is only near “must”", () => {
    expect(positionOf("The ships that left Norway in spring must be counted.")?.at).toEqual([]);
  });

  it("marks the speaker's own commitment, in the first person or by the name of its State", () => {
    expect(positionOf("We pledge two survey ships to the common fleet.")?.act).toBe("commits-to");
    expect(positionOf("France remains committed to the open registry of ships.")?.act).toBe("commits-to");
  });

  it("takes nobody else's commitment for the speaker's", () => {
    expect(positionOf("Norway remains committed to the open registry of ships.")?.act).toBeUndefined();
  });

  it("reads French calls", () => {
    expect(
      positionOf("Nous appelons le Conseil de sécurité et toutes les parties à rouvrir le port du nord.")?.at,
    ).toEqual(["SC", "PARTIES"]);
  });
});
