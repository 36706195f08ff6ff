// Holds positions to sentences of invented delegations: the act, the words that show it, and who is meant.
import { describe, expect, it } from "vitest";
import { findPosition } from "./find-position";
import { plantReading } from "./planted-segments";

function positionOf(body: string, own: readonly string[] = ["FRA"], language?: string) {
  const planted = plantReading({ body });
  const reading = language ? { ...planted, language } : planted;
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

  it("finds those addressed behind “time”, “incumbent” and “up to”", () => {
    const at = (body: string, language = "en") => positionOf(body, ["FRA"], language)?.at;
    expect(at("Now is the time for all Member States to redraw the charts.")).toEqual(["ALL-STATES"]);
    expect(at("It is incumbent upon the parties to open the harbour before winter.")).toEqual(["PARTIES"]);
    expect(at("It is up to the Security Council to decide on the harbour.")).toEqual(["SC"]);
    expect(at("A new chart is key to the Security Council and its work.")).toEqual([]);
    expect(at("It is time for a new chart of the lake in Norway.")).toEqual([]);
    expect(at("Es hora de que el Consejo de Seguridad abra los puertos.", "es")).toEqual(["SC"]);
    expect(at("Es hora de que el Consejo de Seguridad sea ampliado con dos faros.", "es")).toEqual([]);
    expect(at("Corresponde al Consejo de Seguridad decidir sobre los puertos.", "es")).toEqual(["SC"]);
  });

  it("reads over an apposition, and back to the subject where only “and” stands before the modal", () => {
    const at = (body: string, language = "en") => positionOf(body, ["FRA"], language)?.at;
    expect(at("The Security Council, guardian of the lake, must redraw the charts.")).toEqual(["SC"]);
    expect(at("The harbours of Norway, which are old, must be mended.")).toEqual([]);
    expect(at("Norway and Denmark have closed their harbours, and should open them.")).toEqual(["NOR", "DNK"]);
    expect(at("Norway and its keepers told us that the ships were old, and should be sold.")).toEqual([]);
    expect(at("The ferry of Norway has sunk and should be raised.")).toEqual([]);
    expect(at("La Norvège a fermé ses ports, et doit les rouvrir avant l’hiver.", "fr")).toEqual(["NOR"]);
  });

  it("follows a second “and that”, and a proposal to those whom it names", () => {
    const at = (body: string, language = "en") => positionOf(body, ["FRA"], language)?.at;
    expect(at("It is essential that the Security Council act and that Norway open its ports.")).toEqual(["SC", "NOR"]);
    expect(
      at("Il est impératif que les cartes soient tracées, et que les Nations Unies jouent leur rôle.", "fr"),
    ).toEqual(["UN"]);
    expect(at("We propose that the Security Council open a list of lighthouses.")).toEqual(["SC"]);
    expect(at("We propose Norway as the keeper of the list.")).toEqual([]);
  });

  it("knows the Russian dative for who is to act, where it opens the clause", () => {
    const at = (body: string) => positionOf(body, ["FRA"], "ru")?.at;
    expect(at("Совету Безопасности также следует открыть перечень маяков.")).toEqual(["SC"]);
    expect(at("Считаем, что ООН необходимо открыть перечень маяков.")).toEqual(["UN"]);
    expect(at("Реформу Совета Безопасности необходимо проводить осторожно.")).toEqual([]);
    expect(at("ООН необходимо реформировать.")).toEqual([]);
    expect(at("Китай следует принципам открытого моря.")).toEqual([]);
  });

  it("knows a Russian commitment without a subject, and the own name before one", () => {
    const act = (body: string) => positionOf(body, ["RUS"], "ru")?.act;
    expect(act("По-прежнему готовы к диалогу о маяках.")).toBe("commits-to");
    expect(act("Россия будет и впредь оказывать помощь смотрителям.")).toBe("commits-to");
    expect(act("Норвегия будет и впредь оказывать помощь смотрителям.")).toBeUndefined();
    expect(act("Соседи заявили, что готовы к диалогу.")).toBeUndefined();
    expect(act("Готовы ли стороны к миру на озере?")).toBeUndefined();
  });

  it("takes a named commitment for that of the name, and of nobody else", () => {
    const act = (body: string, own: string, language: string) => positionOf(body, [own], language)?.act;
    expect(act("I repeat the commitment of the United States to the registry.", "USA", "en")).toBe("commits-to");
    expect(act("We salute the commitment of Norway to the registry.", "USA", "en")).toBe("welcomes");
    expect(act("Je viens redire l’engagement de la France pour les phares.", "FRA", "fr")).toBe("commits-to");
    expect(act("Nous saluons l’engagement de la Norvège pour les phares.", "FRA", "fr")).toBe("welcomes");
    expect(act("El compromiso de Cuba con los faros es inquebrantable.", "CUB", "es")).toBe("commits-to");
    expect(act("Cuba mantiene su compromiso con los faros.", "CUB", "es")).toBe("commits-to");
  });

  it("tells Chinese pledges from refusals and from what is foreseen", () => {
    const actOf = (body: string) => positionOf(body, ["FRA"], "zh")?.act ?? null;
    expect(actOf("我们将提前建成三座灯塔。")).toBe("commits-to");
    expect(actOf("我们坚决不支持这项收费。")).toBe("opposes");
    expect(actOf("我们面临的危机将更加严重。")).not.toBe("commits-to");
    expect(actOf("我们知道这将带来危机。")).not.toBe("commits-to");
  });
});
