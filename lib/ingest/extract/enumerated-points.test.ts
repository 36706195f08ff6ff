// Counted points in every form and language, and numbers that count something else.
import { describe, expect, it } from "vitest";
import { findPointLists, isBareMark } from "./enumerated-points";

const listsIn = (sentences: readonly string[]) =>
  findPointLists(sentences.map((text, index) => ({ text, start: index, end: index + 1 }))).map((list) =>
    list.map(({ index }) => index),
  );

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
});

describe("isBareMark", () => {
  it.each(["Secondly.", "(b)", "Первое.", "iii."])("%s is one", (text) => expect(isBareMark(text)).toBe(true));
  it.each(["First, buoys.", "It rains.", "Second priority: ropes"])("%s is none", (text) =>
    expect(isBareMark(text)).toBe(false),
  );
});
