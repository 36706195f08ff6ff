// Holds every limit and every further rule of acts to its own example, and the decision to traps.
import { describe, expect, it } from "vitest";
import { decideActs } from "./decide-act";
import { findActs } from "./find-act";
import { ACT_LIMITS } from "./lexicon/act-limits";
import { ACT_RULES } from "./lexicon/act-rules";
import { ACT_RULES_FURTHER } from "./lexicon/act-rules-further";

const limits = Object.entries(ACT_LIMITS).flatMap(([language, list]) => list.map((limit) => ({ language, ...limit })));
const rules = Object.entries(ACT_RULES_FURTHER).flatMap(([language, list]) =>
  list.map((rule) => ({ language, ...rule })),
);
const known = Object.values(ACT_RULES).flatMap((list) => list.map(({ id }) => id));
const act = (sentence: string, language = "en") => decideActs(sentence, language)[0]?.act;

describe("decideActs", () => {
  it.each(limits)("takes away what $id limits", ({ language, example, rules: limited = [] }) => {
    const ids = limited.map((id) => `extract/act-${id}`);
    const signs = (found: { ruleId: string }[]) => found.filter(({ ruleId }) => ids.includes(ruleId));
    expect(signs(findActs(example, language)), "found without the limit").not.toEqual([]);
    expect(signs(decideActs(example, language)), "taken away").toEqual([]);
  });

  it("limits only rules that there are", () => {
    for (const { rules: limited = [] } of limits) expect(known).toEqual(expect.arrayContaining([...limited]));
  });

  it.each(rules)("decides by $id on its example", ({ language, id, act: expected, example }) => {
    expect(decideActs(example, language)[0]).toMatchObject({ act: expected, ruleId: `extract/act-${id}` });
  });

  it("gives every rule and limit an id of its own", () => {
    const ids = [...known, ...rules.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length);
  });

  it("goes on behind what a limit takes away", () => {
    const [sign] = decideActs("I should like to add that the charts must be redrawn.", "en");
    expect(sign).toMatchObject({ act: "calls-for", start: 37, end: 41 });
  });

  it("reads over the ends of printed lines, and gives the places of the text", () => {
    const sentence = "We fully \n  expect the ferry to sail.";
    const [sign] = decideActs(sentence, "en");
    expect(sentence.slice(sign?.start, sign?.end)).toBe("We fully \n  expect");
  });

  it("keeps what only looks like a limit", () => {
    expect(act("Dredging is essential.")).toBe("calls-for");
    expect(act("It is important that the charts be redrawn.")).toBe("calls-for");
    expect(act("Xandaria reiterates its support for the ferry.")).toBe("supports");
    expect(act("We hope to see the ferry sail.")).toBe("calls-for");
    expect(act("Is it not time to act for the ferry, and must we not start?")).toBe("calls-for");
    expect(act("Nous réitérons notre soutien au registre.", "fr")).toBe("supports");
    expect(act("Nous accueillons favorablement le registre.", "fr")).toBe("welcomes");
    expect(act("Reafirmamos su compromiso con los faros.", "es")).toBe("commits-to");
    expect(act("We must register every ship on the lake.")).toBe("calls-for");
    expect(act("My delegation believes that the charts are old.")).toBe("supports");
    expect(act("While the charts are old, the keepers must redraw them.")).toBe("calls-for");
    expect(act("These tolls do not, in our view, run counter to the charter.")).toBeUndefined();
    expect(act("C’est un impératif de paix pour le lac.", "fr")).toBe("calls-for");
    expect(act("Il faut ajouter deux phares au registre.", "fr")).toBe("calls-for");
    expect(act("Hacemos un llamado urgente a los puertos.", "es")).toBe("calls-for");
    expect(act("Mi delegación acompaña el plan de los faros.", "es")).toBe("supports");
  });
});
