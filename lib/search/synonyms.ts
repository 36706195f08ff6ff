// Other names of what was typed: names and abbreviations of States, groups and bodies, and terms of diplomacy.
import { MistakableNames } from "./mistakable-names";
import { holdsKey, nameKey } from "./name-key";
import { namedThings, type NamedThing, type ThingName } from "./named-things";
import { ORDINARY_WORDS } from "./synonym-sets";

/** The most words of a name that is recognised where it stands without quotation marks. */
export const LONGEST_NAME = 8;

interface SynonymIndex {
  /** What goes by each name, by its key. */
  byKey: ReadonlyMap<string, NamedThing>;
  mistakable: MistakableNames;
}

let built: SynonymIndex | undefined;

/**
 * The other names of what goes by `name`, each as it is printed; `[]` where nothing is known. Left out are names that
 * are ordinary words, that would find another State, or that hold one of the rest and so find nothing more.
 */
export function synonymsOf(name: string): string[] {
  const key = nameKey(name);
  if (ORDINARY_WORDS.has(key) && name !== name.toUpperCase()) return [];
  built ??= buildIndex();
  const thing = built.byKey.get(key);
  return thing ? withoutLonger(key, searchedBeside(key, thing, built.mistakable)) : [];
}

function buildIndex(): SynonymIndex {
  const things = namedThings();
  const byKey = new Map<string, NamedThing>();
  for (const thing of things) for (const { key } of thing.names) if (!byKey.has(key)) byKey.set(key, thing);
  return { byKey, mistakable: new MistakableNames(things) };
}

function searchedBeside(typed: string, thing: NamedThing, mistakable: MistakableNames): ThingName[] {
  return thing.names.flatMap((name) => {
    if (name.key === typed || ORDINARY_WORDS.has(name.key)) return [];
    if (!mistakable.mistakes(thing, name, typed)) return [name];
    return (thing.kind === "state" && mistakable.withArticle(name)) || [];
  });
}

function withoutLonger(typed: string, names: readonly ThingName[]): string[] {
  const keys = [typed, ...names.map(({ key }) => key)];
  const kept = new Map<string, string>();
  for (const { key, name } of names) {
    if (!kept.has(key) && !keys.some((other) => holdsKey(key, other))) kept.set(key, name);
  }
  return [...kept.values()];
}
