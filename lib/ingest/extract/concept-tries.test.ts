// Every theme and every type of threat has words in each official language.
import { describe, expect, it } from "vitest";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { themeTrie, threatTrie } from "./concept-tries";
import type { TermTrie } from "./term-trie";

const LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh"];

function codesOf(trie: TermTrie<{ code: string }>): Set<string> {
  const below = [...trie.exact.values(), ...trie.prefixes.values()].flatMap((node) => [...codesOf(node)]);
  return new Set([...trie.values.map(({ code }) => code), ...below]);
}

describe.each(LANGUAGES)("lexicon %s", (language) => {
  it("has words for every theme", () => {
    const known = codesOf(themeTrie(language));
    expect(THEMES.filter(({ code }) => !known.has(code)).map(({ code }) => code)).toEqual([]);
  });

  it("has words for every type of threat", () => {
    const known = codesOf(threatTrie(language));
    expect(THREATS.filter(({ code }) => !known.has(code)).map(({ code }) => code)).toEqual([]);
  });
});
