// The values that fields of the query language know by name, for reading them and for completing what is typed.
import type { QueryField } from "@/lib/domain/query";
import { allDelegations } from "@/lib/domain/taxonomy/delegations";
import { GROUPS } from "@/lib/domain/taxonomy/groups";
import { entityNames } from "@/lib/domain/taxonomy/named-entity";
import { ORGANS } from "@/lib/domain/taxonomy/organs";
import type { Labels } from "@/lib/domain/taxonomy/taxonomy-entry";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { foldWord } from "./fold";

/** `language` is null for a name that belongs to none; of each language the first name is the one to show. */
export interface KnownValue {
  code: string;
  names: readonly { name: string; language: string | null }[];
}

/** Fields with a list of values; speakers and cited documents are known to the corpus alone. */
export type ListedField = Exclude<QueryField, "speaker" | "cites">;

const LISTS: Record<ListedField, () => KnownValue[]> = {
  delegation: allDelegations,
  group: () => GROUPS.map((group) => ({ code: group.code, names: entityNames(group) })),
  organ: () => Object.entries(ORGANS).map(([code, label]) => labelled(code, label)),
  theme: () => THEMES.map(({ code, label }) => labelled(code, label)),
  threat: () => THREATS.map(({ code, label }) => labelled(code, label)),
  lang: () => LANGUAGES.map(languageValue),
};
const lists = new Map<ListedField, KnownValue[]>();

/** All values of the field, in the order of its list. */
export function knownValues(field: ListedField): KnownValue[] {
  let values = lists.get(field);
  if (!values) lists.set(field, (values = LISTS[field]()));
  return values;
}

const codes = new Map<ListedField, ReadonlyMap<string, string>>();

/** The code of the value that goes by this code or name in any language; null where the list has none. */
export function codeOfValue(field: ListedField, text: string): string | null {
  let known = codes.get(field);
  if (!known) codes.set(field, (known = codesByName(knownValues(field))));
  return known.get(foldWord(text)) ?? null;
}

function codesByName(values: KnownValue[]): ReadonlyMap<string, string> {
  const named = values.flatMap(({ code, names }) => names.map(({ name }) => [foldWord(name), code] as const));
  return new Map([...named, ...values.map(({ code }) => [foldWord(code), code] as const)]);
}

function labelled(code: string, label: Labels): KnownValue {
  return { code, names: Object.entries(label).map(([language, name]) => ({ name, language })) };
}

/** ISO 639-1; the official languages of the United Nations first. */
const LANGUAGES =
  "en fr es ar zh ru az be bg bn bs ca cs da de el et fa fi ga he hi hr hu hy id is it ja ka kk km ko lo lt lv mk mn ms mt my ne nl no pl pt ro sk sl sq sr sv sw th tr uk ur uz vi".split(
    " ",
  );

/** Named in the languages of the interface and in the language itself. */
function languageValue(code: string): KnownValue {
  const shownIn = [...new Set(["en", "fr", "es", code])];
  const nameIn = (shown: string) => new Intl.DisplayNames(shown, { type: "language" }).of(code) ?? code;
  return { code, names: shownIn.map((language) => ({ name: nameIn(language), language })) };
}
