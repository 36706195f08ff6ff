// Holds actors and targets of threats to invented sentences: only who is said to act, and who is said to be struck.
import { describe, expect, it } from "vitest";
import { findActors, findTargets } from "./find-threat-parties";
import { plantReading } from "./planted-segments";

function partiesOf(body: string, delegation: string | null = null) {
  const reading = plantReading({ body });
  const passages = reading.sentences.map(({ start, end }) => ({ start, end, quote: body.slice(start, end) }));
  const codes = (found: { code: string }[]) => found.map(({ code }) => code);
  return { actors: codes(findActors(reading, passages, delegation)), targets: codes(findTargets(reading, passages)) };
}

describe("findActors and findTargets", () => {
  it("finds kinds of actors and what they strike", () => {
    expect(partiesOf("State-sponsored hackers attacked hospitals and the registry of the northern harbours.")).toEqual({
      actors: ["state-sponsored", "non-state"],
      targets: ["health-care"],
    });
  });

  it("blames a State only where the words say that it acts", () => {
    expect(partiesOf("The aggression by Norway against civilians of the lake continues.").actors).toEqual(["NOR"]);
    expect(partiesOf("Norway’s invasion of the lake endangers all of us who live there.").actors).toEqual(["NOR"]);
    expect(partiesOf("The storms in Norway threaten all of us who live near there.").actors).toEqual([]);
  });

  it("never blames the delegation that speaks", () => {
    expect(partiesOf("We were told of attacks by Norway and of the losses of our fleet.", "NOR").actors).toEqual([]);
  });

  it("names a group with a name, and not a word that only looks like one", () => {
    expect(partiesOf("The killing of children by Boko Haram horrifies the people of the lake.").actors).toEqual([
      "Boko Haram",
    ]);
  });

  it("leaves out who is only mentioned", () => {
    expect(partiesOf("Women and journalists spoke at length of the dangers of the great storm.").targets).toEqual([]);
  });
});
