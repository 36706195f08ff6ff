// Holds the parties of a threat to what goes with its type: a sentence that names two threats lends neither the other's.
import { expect, it } from "vitest";
import type { ThreatParty } from "@/lib/domain/threat-party";
import { actorsOf, targetsOf } from "./limit-parties";

const party = (code: string, ruleId: string): ThreatParty => {
  return { code, name: code, evidence: { start: 0, end: 1, quote: "x" }, ruleId };
};
const codes = (parties: ThreatParty[]) => parties.map(({ code }) => code);

it("leaves criminals out of terrorism, and terrorists out of crime", () => {
  const both = [party("criminal-groups", "extract/actor-kind"), party("terrorist-groups", "extract/actor-kind")];
  expect(codes(actorsOf("terrorism", both))).toEqual(["terrorist-groups"]);
  expect(codes(actorsOf("organized-crime", both))).toEqual(["criminal-groups"]);
  expect(codes(actorsOf("climate-change", both))).toEqual([]);
});

it("takes an invasion for no sanction, but what is said to be imposed by a State for one", () => {
  expect(codes(actorsOf("coercive-measures", [party("NOR", "extract/actor-adjective")]))).toEqual([]);
  expect(codes(actorsOf("coercive-measures", [party("NOR", "extract/actor-blamed")]))).toEqual(["NOR"]);
  expect(codes(actorsOf("armed-conflict", [party("NOR", "extract/actor-adjective")]))).toEqual(["NOR"]);
});

it("strikes nobody's body by a breach of law alone", () => {
  const struck = [party("civilians", "extract/target-struck"), party("elections", "extract/target-struck")];
  expect(codes(targetsOf("multilateralism-erosion", struck))).toEqual(["elections"]);
  expect(codes(targetsOf("attacks-on-civilians", struck))).toEqual(["civilians", "elections"]);
});
