// Holds every rule of acts to its own example, and the order between acts to one sentence each.
import { describe, expect, it } from "vitest";
import { findActs } from "./find-act";
import { ACT_RULES } from "./lexicon/act-rules";

const rules = Object.entries(ACT_RULES).flatMap(([language, list]) => list.map((rule) => ({ language, ...rule })));

describe("findActs", () => {
  it.each(rules)("decides by $id on its example", ({ language, id, act, example }) => {
    expect(findActs(example, language)[0]).toMatchObject({ act, ruleId: `extract/act-${id}` });
  });

  it("gives every rule an id of its own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("lets an outright call win over a welcome before it", () => {
    expect(findActs("We welcome the index and call on all to use it.", "en")[0]?.act).toBe("calls-for");
  });

  it("takes a refusal of support for opposition", () => {
    expect(findActs("We do not support the toll.", "en")[0]?.act).toBe("opposes");
  });

  it("finds nothing in plain telling", () => {
    expect(findActs("The ferry sailed at noon.", "en")).toEqual([]);
  });

  it("has no rules for a language that is not covered", () => {
    expect(findActs("Vi uppmanar alla hamnar.", "sv")).toEqual([]);
  });
});
