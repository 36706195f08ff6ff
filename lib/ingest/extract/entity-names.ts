// Finds groups of States and bodies of the United Nations by name in a text.
import { bodyNames } from "@/lib/domain/taxonomy/bodies";
import type { DelegationName } from "@/lib/domain/taxonomy/delegation";
import { groupNames } from "@/lib/domain/taxonomy/groups";
import { russianForms } from "./russian-forms";
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
const MAY_BE_A_WORD: ReadonlySet<string> = new Set(["LAS", "WHO", "ACT", "ISA", "CAT"]);
const STANDS_FOR_OTHERS: ReadonlySet<string> = new Set(["CD"]);
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
    if (MAY_BE_A_WORD.has(printed) && isInCapitals(text, start, end)) return [];
    const value = values.find(({ name, code }) => isPrintedAs(printed, name) && isMeant(text, name, code));
    return value ? [{ code: value.code, start, end }] : [];
  });
}

function trieOf(names: Names, language: string | null) {
  const fitting = names.filter(
    (name) => name.language === null || name.language === "en" || name.language === language,
  );
  const terms = fitting.flatMap(({ name, code }) => russianForms(name).map((form) => [form, { code, name }] as const));
  return buildTermTrie(terms);
}

/** The words on both sides are printed in capitals too: a line in capitals, in which a word looks like an abbreviation. */
function isInCapitals(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? "";
  const after = /^\s+(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? "";
  return [before, after].every((word) => word.length > 1 && word === word.toUpperCase());
}

/** An abbreviation that stands for other things too counts where the text has one of the full names. */
function isMeant(text: string, name: string, code: string): boolean {
  if (name !== code || !STANDS_FOR_OTHERS.has(name)) return true;
  return bodyNames().some((other) => other.code === code && other.name !== code && text.includes(other.name));
}

/** Abbreviations keep their capitals; names begin with one. */
function isPrintedAs(printed: string, name: string): boolean {
  if (!CASED.test(printed)) return true;
  return ABBREVIATION.test(name) ? printed === name || printed.toUpperCase() === printed : CAPITAL.test(printed);
}
