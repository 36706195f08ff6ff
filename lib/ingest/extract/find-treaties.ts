// Treaties and founding documents that a text cites by name or abbreviation.
import { entityNames } from "@/lib/domain/taxonomy/named-entity";
import { TREATIES, TREATY_PREFIX } from "@/lib/domain/taxonomy/treaties";
import type { NamedDocument } from "./extract-citations";
import { SHORT_TREATY_NAMES } from "./lexicon/short-treaty-names";
import type { Reading } from "./reading";
import { russianForms } from "./russian-forms";
import { buildTermTrie, findTerms, type TermTrie } from "./term-trie";

const ABBREVIATION = /^[\p{Lu}\d-]{2,8}$/u;
const SMALL = /^\p{Ll}/u;
/** A name that begins small in running text ("accords de Minsk") holds a capital further on. */
const HOLDS_CAPITAL = /\s\p{Lu}/u;
const NEAR = 60;
const tries = new Map<string, TermTrie<{ code: string; name: string }>>();

/** Every treaty that `reading` names, in order, as `TREATY/` and its code. */
export function findTreaties(reading: Reading): NamedDocument[] {
  const named = namedInFull(reading);
  return [...named, ...namedInShort(reading, named)].sort((a, b) => a.start - b.start);
}

function namedInFull({ text, tokens, language }: Reading): NamedDocument[] {
  return findTerms(trieOf(language), tokens).flatMap(({ start, end, values }) => {
    const printed = text.slice(start, end);
    const value = values.find(({ name }) =>
      ABBREVIATION.test(name) ? printed === name : !SMALL.test(printed) || HOLDS_CAPITAL.test(printed),
    );
    return value ? [{ symbol: TREATY_PREFIX + value.code, start, end }] : [];
  });
}

/** "The Charter", in a text that names it in full, or behind words that only go with it. */
function namedInShort({ text, language }: Reading, named: readonly NamedDocument[]): NamedDocument[] {
  return (SHORT_TREATY_NAMES[language ?? ""] ?? []).flatMap(({ code, name, sure }) => {
    const symbol = TREATY_PREFIX + code;
    const first = named.find((found) => found.symbol === symbol)?.start ?? Infinity;
    const isSure = (start: number) =>
      sure !== undefined && new RegExp(sure, "u").test(text.slice(Math.max(0, start - NEAR), start));
    return [...text.matchAll(new RegExp(name, "gu"))]
      .map(({ 0: printed, index }) => ({ symbol, start: index, end: index + printed.length }))
      .filter(({ start }) => start > first || isSure(start))
      .filter(({ start, end }) => !named.some((found) => found.start < end && start < found.end));
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
      .flatMap(({ name }) => russianForms(name).map((form) => [form, { code: treaty.code, name }] as const)),
  );
}
