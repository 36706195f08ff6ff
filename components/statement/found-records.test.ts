// The list of records says of each which rule found it, and what spoke the loudest in a model.
import { expect, it } from "vitest";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { foundRecords } from "./found-records";

const records = foundRecords(fictionalStatement(), "en");

it("gives a priority and each of its themes the features that were kept with it", () => {
  const priority = records.find(({ record }) => record === "Priority 1");
  expect(priority?.reasons).toEqual([
    { about: null, features: ["self>call +1.2", "w=lightho −0.4"] },
    { about: "Financing for development", features: ["sentence names it +0.9"] },
  ]);
});

it("gives a threat those of its clearest passage", () => {
  const threat = records.find(({ record }) => record === "Threat");
  expect(threat?.reasons).toEqual([{ about: null, features: ["strong term +0.8"] }]);
});

it("says with a threat who is behind it and whom it strikes, with an act at whom it is directed, and each by its rule", () => {
  const rules = new Map(records.map(({ value, ruleId }) => [value, ruleId]));
  expect(rules.get("Ransomware · by Ondelune")).toBe("extract/actor");
  expect(rules.get("Ransomware · against Shipping")).toBe("extract/target");
  expect(rules.get("Calls for · directed at Ondelune")).toBe("extract/addressee");
  expect([...rules].find(([value]) => value.endsWith("· Supports"))?.[1]).toBe("extract/act-s");
});
