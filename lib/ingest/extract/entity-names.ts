// Finds groups of States and bodies of the United Nations by name in a text.
import { bodyNames } from "@/lib/domain/taxonomy/bodies";
import type { DelegationName } from "@/lib/domain/taxonomy/delegation";
import { groupNames } from "@/lib/domain/taxonomy/groups";
import { buildTermTrie, findTerms, type TermTrie } from "./term-trie";
import type { Token } from "./tokens";

/** A group or body named at a place of the text, by its code. */
export interface EntityHit {
  code: string;
  start: number;
  end: number;
}

type Names = (DelegationName & { code: string })[];

const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^[\p{Lu}\d.-]{2,6}$/u;
const tries = new Map<string, TermTrie<{ code: string; name: string }>>();

/** Every group named in `tokens` of `text`. */
export function findGroups(text: string, tokens: readonly Token[], language: string | null): EntityHit[] {
  return findNamed("group", groupNames, text, tokens, language);
}

/** Every body named in `tokens` of `text`. */
export function findBodies(text: string, tokens: readonly Token[], language: string | null): EntityHit[] {
  return findNamed("body", bodyNames, text, tokens, language);
}

function findNamed(kind: string, names: () => Names, text: string, tokens: readonly Token[], language: string | null) {
  const key = `${kind} ${language ?? ""}`;
  let trie = tries.get(key);
  if (!trie) tries.set(key, (trie = trieOf(names(), language)));
  return findTerms(trie, tokens).flatMap(({ start, end, values }): EntityHit[] => {
    const printed = text.slice(start, end);
    const value = values.find(({ name }) => isPrintedAs(printed, name));
    return value ? [{ code: value.code, start, end }] : [];
  });
}

function trieOf(names: Names, language: string | null) {
  const fitting = names.filter(
    (name) => name.language === null || name.language === "en" || name.language === language,
  );
  return buildTermTrie(fitting.map(({ name, code }) => [name, { code, name }] as const));
}

/** Abbreviations keep their capitals; names begin with one. */
function isPrintedAs(printed: string, name: string): boolean {
  if (!CASED.test(printed)) return true;
  return ABBREVIATION.test(name) ? printed === name || printed.toUpperCase() === printed : CAPITAL.test(printed);
}
