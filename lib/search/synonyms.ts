// Other names of what was typed: names and abbreviations of States, groups and bodies, and terms of diplomacy.
import { BODIES } from "@/lib/domain/taxonomy/bodies";
import { allDelegations, NAMES_THAT_ARE_WORDS } from "@/lib/domain/taxonomy/delegations";
import { GROUPS } from "@/lib/domain/taxonomy/groups";
import { entityNames } from "@/lib/domain/taxonomy/named-entity";
import { termOf } from "./analyze";
import { splitWords } from "./split-words";
import { ORDINARY_WORDS, SYNONYM_SETS } from "./synonym-sets";

/** Names are searched in these languages, and in those that belong to none (abbreviations). */
const LANGUAGES: readonly (string | null)[] = ["en", "fr", "es", "ru", "ar", "zh", null];

/** The most words of a name that is recognised where it stands without quotation marks. */
export const LONGEST_NAME = 8;

/** The names of one thing, and what it is: a term of diplomacy (`null`), or an entry of the taxonomy. */
interface NamedThing {
  kind: "delegation" | "group" | "body" | null;
  names: readonly string[];
}

interface SynonymIndex {
  /** Sets by the key of each of their names. */
  byKey: ReadonlyMap<string, readonly string[]>;
  /** Keys of names that stand inside the name of what is something else, as `republic of korea` does. */
  within: ReadonlySet<string>;
}

let built: SynonymIndex | undefined;

/** The words of a name as they are compared: folded, one space between them. */
function nameKey(name: string): string {
  return splitWords(name)
    .flatMap(({ parts }) => parts.map(({ start, end }) => termOf(name.slice(start, end).replaceAll(".", ""))))
    .filter(Boolean)
    .join(" ");
}

/**
 * The other names of what goes by `name`, each as it is printed; `[]` where nothing is known. Left out are names that
 * are ordinary words, that are part of another thing's name, or that hold one of the rest and so find nothing more.
 */
export function synonymsOf(name: string): string[] {
  const key = nameKey(name);
  if (ORDINARY_WORDS.has(key) && name !== name.toUpperCase()) return [];
  const { byKey, within } = index();
  const others = (byKey.get(key) ?? []).filter((other) => {
    const otherKey = nameKey(other);
    return otherKey !== key && !ORDINARY_WORDS.has(otherKey) && !within.has(otherKey);
  });
  return withoutLonger(key, others);
}

function index(): SynonymIndex {
  built ??= buildIndex();
  return built;
}

function buildIndex(): SynonymIndex {
  const things = [...SYNONYM_SETS.map((names): NamedThing => ({ kind: null, names })), ...taxonomyThings()];
  const byKey = new Map<string, readonly string[]>();
  for (const { names } of things)
    for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), names);
  return { byKey, within: namesWithinOthers(things) };
}

function taxonomyThings(): NamedThing[] {
  const named = [
    ...allDelegations().map(({ names }) => ({ kind: "delegation" as const, names })),
    ...GROUPS.map((group) => ({ kind: "group" as const, names: entityNames(group) })),
    ...BODIES.map((body) => ({ kind: "body" as const, names: entityNames(body) })),
  ];
  return named.map(({ kind, names }) => ({
    kind,
    names: names.flatMap(({ name, language }) =>
      LANGUAGES.includes(language) && !NAMES_THAT_ARE_WORDS.has(name) && nameKey(name) !== "" ? [name] : [],
    ),
  }));
}

/** Keys that stand as whole words inside a name of something else. */
function namesWithinOthers(things: readonly NamedThing[]): Set<string> {
  const thingOf = new Map(things.flatMap((thing) => thing.names.map((name) => [nameKey(name), thing] as const)));
  const within = new Set<string>();
  for (const [key, thing] of thingOf) {
    for (const part of partsOf(key)) {
      const other = thingOf.get(part);
      if (other && other !== thing && !isNamedAfter(thing, other)) within.add(part);
    }
  }
  return within;
}

/**
 * Whether who names the thing names the other one, too: a convention on climate change is about climate change, and a
 * commission of the United Nations is of the United Nations; but the name of a State in that of another is chance.
 */
function isNamedAfter(thing: NamedThing, other: NamedThing): boolean {
  return other.kind === null || (other.kind === "body" && thing.kind !== "delegation");
}

/** Every run of words of the key that is shorter than it. */
function partsOf(key: string): string[] {
  const words = key.split(" ");
  return words
    .flatMap((_, from) => words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(" ")))
    .filter((part) => part !== key);
}

function withoutLonger(key: string, names: string[]): string[] {
  const keys = [key, ...names.map(nameKey)];
  const holds = (longer: string, shorter: string) => longer !== shorter && ` ${longer} `.includes(` ${shorter} `);
  const kept = new Map(names.map((name) => [nameKey(name), name]));
  for (const one of kept.keys()) if (keys.some((other) => holds(one, other))) kept.delete(one);
  return [...kept.values()];
}
