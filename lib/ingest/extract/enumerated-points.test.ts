// Counted points in every form and language, and numbers that count something else.
import { describe, expect, it } from "vitest";
import { findPointLists, isAnnounced, isBareMark } from "./enumerated-points";

const passages = (sentences: readonly string[]) =>
  sentences.map((text, index) => ({ text, start: index, end: index + 1 }));
const listsIn = (sentences: readonly string[], printed?: ReadonlyMap<number, string>) =>
  findPointLists(passages(sentences), printed).map((list) => list.map(({ index }) => index));

describe("findPointLists", () => {
  it.each([
    ["adverbs", ["First, keep the piers dry.", "They leak.", "Secondly, paint them.", "Lastly, open them."], [0, 2, 3]],
    ["nouns", ["My first point is the harbour.", "The second priority is the lighthouse."], [0, 1]],
    [
      "verbs",
      ["The first is a lamp that burns.", "The second relates to oil.", "Third and finally, wicks."],
      [0, 1, 2],
    ],
    ["figures in words", ["Number one: buoys.", "Number two: ropes."], [0, 1]],
    ["letters", ["We ask for:", "(a) buoys;", "(b) ropes."], [1, 2]],
    ["Roman numbers", ["i. Buoys matter.", "ii. Ropes matter.", "iii. Nets matter."], [0, 1, 2]],
    ["figures", ["1. Buoys matter.", "2. Ropes matter."], [0, 1]],
    ["bullets", ["• buoys that float", "• ropes that hold"], [0, 1]],
    ["French", ["Premièrement, les bouées.", "En deuxième lieu, les cordes.", "Enfin, les filets."], [0, 1, 2]],
    ["French without numbers", ["D’abord, les bouées.", "Ensuite, les cordes.", "Enfin, les filets."], [0, 1, 2]],
    ["Spanish", ["En primer lugar, las boyas.", "En segundo lugar, las redes.", "Por último, las cuerdas."], [0, 1, 2]],
    ["Russian", ["Во-первых, буи.", "Во-вторых, сети.", "Наконец, канаты."], [0, 1, 2]],
    ["Arabic", ["أولاً، العوامات.", "ثانياً، الشباك.", "أخيراً، الحبال."], [0, 1, 2]],
    ["Chinese", ["第一，保护浮标。", "第二，修补渔网。"], [0, 1]],
    ["Chinese in clauses", ["一是保护浮标。", "二是修补渔网。", "三是更换绳索。"], [0, 1, 2]],
    ["bare cardinals", ["One, dry piers.", "They leak.", "Two, fresh paint."], [0, 2]],
    ["places", ["In the first place we ask for lamps.", "In the second place we ask for oil."], [0, 1]],
    ["capital letters", ["A. Buoys matter.", "B. Ropes matter."], [0, 1]],
    ["figures before a dash", ["1 - buoys that float", "2 - ropes that hold"], [0, 1]],
    ["what follows unnumbered", ["First, buoys.", "Next, ropes.", "Third, nets."], [0, 1, 2]],
    ["Spanish openers", ["Primeramente, las boyas.", "Seguidamente, las redes."], [0, 1]],
    ["Russian openers", ["Прежде всего буи.", "Далее, сети."], [0, 1]],
    ["Chinese marks", ["（一）保护浮标。", "（二）修补渔网。"], [0, 1]],
    ["Japanese", ["第一に、浮標を守る。", "第二に、網を直す。"], [0, 1]],
  ])("%s", (_, sentences, points) => {
    expect(listsIn(sentences)).toEqual([points]);
  });

  it.each([
    ["a lone ordinal", ["First, we paint the pier.", "It rains."]],
    ["ordinals that name", ["First World War graves lie here.", "Second Committee members came."]],
    ["thanks", ["First, I thank you, Madam President.", "Second, I thank the Secretary-General."]],
    ["points too far apart", ["First, paint.", ...Array.from({ length: 40 }, () => "It rains."), "Second, rope."]],
    ["paragraph numbers", Array.from({ length: 30 }, (_, index) => `${index + 1}. It rains again.`)],
  ])("not %s", (_, sentences) => {
    expect(listsIn(sentences)).toEqual([]);
  });

  it("counts by numbers that are printed before paragraphs", () => {
    const printed = new Map([
      [1, "1"],
      [3, "2"],
    ]);
    expect(listsIn(["We ask for this.", "Buoys.", "They float.", "Ropes."], printed)).toEqual([[1, 3]]);
  });
});

describe("isAnnounced", () => {
  const announced = (sentences: readonly string[]) => {
    const [list = []] = findPointLists(passages(sentences));
    return isAnnounced(list, passages(sentences));
  };
  it.each([
    ["English", ["I have three priorities.", "First, buoys.", "Second, ropes."]],
    ["French", ["Je propose les mesures suivantes.", "Premièrement, les bouées.", "Deuxièmement, les cordes."]],
    ["Spanish", ["Haré tres propuestas.", "Primero, las boyas.", "Segundo, las redes."]],
    ["Russian", ["Назову три приоритета.", "Во-первых, буи.", "Во-вторых, сети."]],
    ["Arabic", ["أود أن أطرح ثلاث نقاط.", "أولاً، العوامات.", "ثانياً، الشباك."]],
    ["Chinese", ["我提出三点建议。", "第一，保护浮标。", "第二，修补渔网。"]],
    ["the first point itself", ["It rains.", "First, of my two requests, buoys.", "Second, ropes."]],
  ])("in %s", (_, sentences) => expect(announced(sentences)).toBe(true));

  it("is not where something else is counted", () => {
    expect(announced(["The storm did three kinds of harm.", "First, buoys sank.", "Second, ropes tore."])).toBe(false);
  });
});

describe("isBareMark", () => {
  it.each(["Secondly.", "(b)", "Первое.", "iii."])("%s is one", (text) => expect(isBareMark(text)).toBe(true));
  it.each(["First, buoys.", "It rains.", "Second priority: ropes"])("%s is none", (text) =>
    expect(isBareMark(text)).toBe(false),
  );
});
