// Holds positions to sentences of invented delegations: the act, the words that show it, and who is meant.
import { describe, expect, it } from "vitest";
import { findPosition } from "./find-position";
import { plantReading } from "./planted-segments";

function positionOf(body: string, own: readonly string[] = ["FRA"]) {
  const reading = plantReading({ body });
  const position = findPosition(reading, reading.sentences[0] ?? { start: 0, end: body.length }, own);
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

  it("hears a commitment only in the speaker's own clause", () => {
    expect(positionOf("We are glad to hear that the new council is committed to the open registry.")?.act).not.toBe(
      "commits-to",
    );
    expect(positionOf("We repeat that France, which built the registry, is committed to it.")?.act).toBe("commits-to");
    expect(positionOf("Les Nations réunies ici ont vu que le port continuera son œuvre de paix.")?.act).not.toBe(
      "commits-to",
    );
  });

  it("takes no support of another State for the speaker's", () => {
    expect(positionOf("Norway supports the toll on rescue boats of the lake.")?.act).toBeUndefined();
    expect(positionOf("The African Union supports the toll on boats.", ["AU"])?.act).toBe("supports");
  });

  it("sends no call to the speaker, nor to whom the sentence only mentions", () => {
    expect(positionOf("France must keep its lighthouses open to every ship.")?.at).toEqual([]);
    expect(positionOf("The difficulties in Norway should end before the winter comes.")?.at).toEqual([]);
    expect(positionOf("We urge the closing of the ports of Norway before the winter comes.")?.at).toEqual([]);
    expect(positionOf("We call on Norway to continue its talks with Denmark about the ferry.")?.at).toEqual(["NOR"]);
    expect(positionOf("Nous appelons à ce que les ports soient représentés au Conseil de sécurité.")?.at).toEqual([]);
  });

  it("sends no call to whom others encourage, whose example is given, or whose procedures are to be changed", () => {
    expect(positionOf("Those storms encourage Norway to close the ports of the whole lake.")?.at ?? []).toEqual([]);
    expect(positionOf("We urge, as did Norway at the last meeting, the completion of the lighthouse.")?.at).toEqual([]);
    expect(positionOf("This shows the urgent need to restructure United Nations procedures on the lake.")?.at).toEqual(
      [],
    );
    expect(positionOf("We appeal to the United Nations to mend the procedures on the lake.")?.at).toEqual(["UN"]);
    expect(positionOf("We call on United Nations Member States to sail together to the lake.")?.at).toEqual([
      "ALL-STATES",
    ]);
  });

  it("finds those whom a list in dashes or a second “on” names, and names without their article", () => {
    expect(positionOf("We call on our friends on the lake - Norway and Denmark - to open the ports.")?.at).toEqual([
      "NOR",
      "DNK",
    ]);
    expect(positionOf("We call for calm and on Norway to open the ports before winter.")?.at).toEqual(["NOR"]);
    expect(positionOf("Nous réitérons notre appel aux pays développés à rouvrir le port du nord.")?.at).toEqual([
      "DEVELOPED-COUNTRIES",
    ]);
  });

  it("sends no call to a part of what is called for", () => {
    expect(positionOf("We urge that the right of the people of Norway to sail be upheld.")?.at).toEqual([]);
    expect(positionOf("We deem it wise for Norway, and especially the Security Council, to act.")?.at).toEqual([
      "NOR",
      "SC",
    ]);
  });

  it("sends no call to what is to be changed", () => {
    expect(positionOf("The Security Council should be enlarged by two keepers.")?.at).toEqual([]);
    expect(positionOf("The Security Council should remain vigilant on the lake.")?.at).toEqual(["SC"]);
  });

  it("finds those addressed behind “that” and “for”", () => {
    expect(positionOf("We demand that Norway immediately open the locked archive.")?.at).toEqual(["NOR"]);
    expect(positionOf("It is essential for the international community to redraw the charts.")?.at).toEqual([
      "INTERNATIONAL-COMMUNITY",
    ]);
    expect(positionOf("We deem it wise for the Security Council to redraw the charts.")?.at).toEqual(["SC"]);
    expect(positionOf("It is essential that the Security Council has new charts before winter.")?.at).toEqual([]);
    expect(positionOf("We call for all parties to open their harbours before winter.")?.at).toEqual(["PARTIES"]);
  });

  it("knows the Government of a State for that State", () => {
    expect(positionOf("We urge the Government of Norway and all parties to open the ports.")?.at).toEqual([
      "NOR",
      "PARTIES",
    ]);
    expect(positionOf("We call on the Norwegian authorities to open the ports.")?.at).toEqual(["NOR"]);
  });
});
