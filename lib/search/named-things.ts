// What goes by several names: the States, groups and bodies of the taxonomy, and the terms of the synonym sets.
import { BODIES } from "@/lib/domain/taxonomy/bodies";
import type { Delegation, DelegationName } from "@/lib/domain/taxonomy/delegation";
import { allDelegations, NAMES_THAT_ARE_WORDS } from "@/lib/domain/taxonomy/delegations";
import { GROUPS } from "@/lib/domain/taxonomy/groups";
import { entityNames } from "@/lib/domain/taxonomy/named-entity";
import { nameKey } from "./name-key";
import { SYNONYM_SETS } from "./synonym-sets";

/** A name with the key by which it is compared; `shown` where it is the first of its thing in its language. */
export interface ThingName extends DelegationName {
  key: string;
  shown: boolean;
}

export interface NamedThing {
  kind: "state" | "former" | "group" | "body" | "term";
  names: readonly ThingName[];
}

/** Names are searched in these languages, and in those that belong to none (abbreviations). */
const LANGUAGES: readonly DelegationName["language"][] = ["en", "fr", "es", "ru", "ar", "zh", null];

/** Each thing once: a set that shares a name with an entry of the taxonomy adds its names to that one. */
export function namedThings(): NamedThing[] {
  const things = taxonomyThings();
  for (const set of SYNONYM_SETS) {
    const names = thingNames(set.map((name) => ({ name, language: null })));
    const keys = new Set(names.map(({ key }) => key));
    const at = things.findIndex((thing) => thing.names.some(({ key }) => keys.has(key)));
    const same = things[at];
    if (same) things[at] = { ...same, names: [...same.names, ...names] };
    else things.push({ kind: "term", names });
  }
  return things;
}

function taxonomyThings(): NamedThing[] {
  const named: { kind: NamedThing["kind"]; names: DelegationName[] }[] = [
    ...allDelegations().map(({ status, names }) => ({ kind: kindOf(status), names })),
    ...GROUPS.map((group) => ({ kind: "group" as const, names: entityNames(group) })),
    ...BODIES.map((body) => ({ kind: "body" as const, names: entityNames(body) })),
  ];
  return named.map(({ kind, names }) => ({ kind, names: thingNames(names) }));
}

const kindOf = (status: Delegation["status"]): NamedThing["kind"] => (status === "former" ? "former" : "state");

function thingNames(names: readonly DelegationName[]): ThingName[] {
  return names
    .filter(({ language }) => LANGUAGES.includes(language))
    .map((name, at, all) => ({ ...name, key: nameKey(name.name), shown: isFirstOfLanguage(name, at, all) }))
    .filter(({ name, key }) => key !== "" && !NAMES_THAT_ARE_WORDS.has(name));
}

function isFirstOfLanguage({ language }: DelegationName, at: number, all: readonly DelegationName[]): boolean {
  return language !== null && all.findIndex((other) => other.language === language) === at;
}
