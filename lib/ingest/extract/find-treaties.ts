// Treaties and founding documents that a text cites by name or abbreviation.
import { entityNames } from "@/lib/domain/taxonomy/named-entity";
import { TREATIES, TREATY_PREFIX } from "@/lib/domain/taxonomy/treaties";
import type { NamedDocument } from "./extract-citations";
import type { Reading } from "./reading";
import { buildTermTrie, findTerms, type TermTrie } from "./term-trie";

const ABBREVIATION = /^[\p{Lu}\d-]{2,8}$/u;
const SMALL = /^\p{Ll}/u;
const tries = new Map<string, TermTrie<{ code: string; name: string }>>();

/** Every treaty that `reading` names, in order, as `TREATY/` and its code. */
export function findTreaties({ text, tokens, language }: Reading): NamedDocument[] {
  return findTerms(trieOf(language), tokens).flatMap(({ start, end, values }) => {
    const printed = text.slice(start, end);
    const value = values.find(({ name }) => (ABBREVIATION.test(name) ? printed === name : !SMALL.test(printed)));
    return value ? [{ symbol: TREATY_PREFIX + value.code, start, end }] : [];
  });
}

function trieOf(language: string | null): TermTrie<{ code: string; name: string }> {
  const key = language ?? "";
  let trie = tries.get(key);
  if (!trie) tries.set(key, (trie = buildTermTrie(termsOf(language))));
  return trie;
}

function termsOf(language: string | null) {
  return TREATIES.flatMap((treaty) =>
    entityNames(treaty)
      .filter((known) => known.language === null || known.language === "en" || known.language === language)
      .filter(({ name }) => name !== treaty.code || treaty.aliases.includes(name))
      .map(({ name }) => [name, { code: treaty.code, name }] as const),
  );
}
