// Little words written onto an Arabic word are taken off where a word is left; other words stay as they are.
import { expect, it } from "vitest";
import { withoutArabicPrefix } from "./arabic-prefix";
import { buildTermTrie, findTerms } from "./term-trie";
import { tokenize } from "./tokens";

it.each([
  ["وسلام", "سلام"],
  ["بسلام", "سلام"],
  ["ولسلام", "سلام"],
  ["ولد", "ولد"],
  ["peace", "peace"],
])("%s", (form, bare) => {
  expect(withoutArabicPrefix(form)).toBe(bare);
});

it("lets a lexicon's word be found behind them, and a word that begins with such a letter as it is", () => {
  const trie = buildTermTrie([
    ["فساد", "corruption"],
    ["وساطة", "mediation"],
  ]);
  const found = (text: string) => findTerms(trie, tokenize(text)).flatMap(({ values }) => values);
  expect(found("وفساد")).toEqual(["corruption"]);
  expect(found("بالفساد والوساطة")).toEqual(["corruption", "mediation"]);
  expect(found("وساطة")).toEqual(["mediation"]);
});
