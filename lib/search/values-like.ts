// Finds values of a field by the beginning of their name or of a later word in it, for completing what is typed.
import type { Locale } from "@/lib/domain/locale";
import { foldName } from "@/lib/domain/taxonomy/fold-name";
import { knownValues, type KnownValue, type ListedField } from "./known-values";

/** A value with the name that it is shown by. */
export interface NamedValue {
  code: string;
  name: string;
}

/** So short a text begins too many words to be looked for within names. */
const SHORTEST_WITHIN = 3;

interface FoldedValue extends KnownValue {
  /** The name to show, then all others and the code. */
  folded: string[];
}
const foldedValues = new Map<string, FoldedValue[]>();

/**
 * At most `most` values of which a name in any language, or the code, has words that begin as `typed` does: first those
 * of which that is a whole name or the beginning of the one shown in `locale`, then by later words of it, then by others.
 * All of the list where nothing is typed.
 */
export function valuesLike(field: ListedField, typed: string, locale: Locale, most: number): NamedValue[] {
  const text = foldName(typed);
  if (text === "" && typed.trim() !== "") return [];
  return foldedList(field, locale)
    .map((value) => ({ value, rank: rankOf(value, text) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ value }) => ({ code: value.code, name: shownName(value, locale) }));
}

const NO_MATCH = 4;

function rankOf({ folded: [shown = "", ...others] }: FoldedValue, text: string): number {
  if (others.includes(text)) return 0;
  return Math.min(rankOfName(shown, text), ...others.map((name) => rankOfName(name, text) + 2));
}

function rankOfName(name: string, text: string): number {
  if (name.startsWith(text)) return 0;
  return text.length >= SHORTEST_WITHIN && name.includes(` ${text}`) ? 1 : NO_MATCH;
}

function shownName({ code, names }: KnownValue, locale: Locale): string {
  const shown = names.find(({ language }) => language === locale) ?? names.find(({ language }) => language === "en");
  return shown?.name ?? code;
}

function foldedList(field: ListedField, locale: Locale): FoldedValue[] {
  const key = `${field}/${locale}`;
  let values = foldedValues.get(key);
  if (!values) foldedValues.set(key, (values = knownValues(field).map((value) => foldValue(value, locale))));
  return values;
}

function foldValue(value: KnownValue, locale: Locale): FoldedValue {
  const names = [shownName(value, locale), ...value.names.map(({ name }) => name), value.code];
  return { ...value, folded: names.map(foldName) };
}
