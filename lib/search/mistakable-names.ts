// Tells which names would find something else, because they also stand inside the name of that.
import { holdsKey, nameKey, partsOfKey } from "./name-key";
import type { NamedThing, ThingName } from "./named-things";

/** A group's name that begins with a number may be the end of a larger number in Chinese: 七国集团 in 七十七国集团. */
const HAN_NUMBER = /^[一二三四五六七八九十百]/u;

type Holders = ReadonlyMap<string, ReadonlySet<NamedThing>>;
const NONE: ReadonlySet<NamedThing> = new Set();

/**
 * What is named after a thing speaks of it: a mission in a State, a group with China, a convention on climate change.
 * Only the name of another State that is there today (a former one was a part of it, or held it), and names that stand
 * in a State's name by chance, tell of something else.
 */
export class MistakableNames {
  /** States of today by the parts of the names that they are shown under in the six languages. */
  private readonly shown: Holders;
  /** States of today by the parts of any name. */
  private readonly any: Holders;
  private readonly stateKeys: readonly string[];
  private readonly byChance: ReadonlySet<string>;
  private readonly unavoidable = new Map<NamedThing, ReadonlySet<NamedThing>>();

  constructor(things: readonly NamedThing[]) {
    const states = things.filter(({ kind }) => kind === "state");
    this.shown = holdersOf(states, ({ shown }) => shown);
    this.any = holdersOf(states, () => true);
    this.stateKeys = states.flatMap(({ names }) => names.map(({ key }) => key));
    this.byChance = new Set(things.flatMap((thing) => partsByChance(thing)));
  }

  /** Whether the name, searched beside `typed` (the key of another name of the thing), would find something else. */
  mistakes(thing: NamedThing, { key }: ThingName, typed: string): boolean {
    if (!isState(thing)) return this.byChance.has(key);
    if (this.tellsApart(thing, typed)) return !isWithin(others(this.any, key, thing), others(this.any, typed, thing));
    return !isWithin(others(this.shown, key, thing), this.unavoidableOf(thing));
  }

  /**
   * A name of a State that `mistakes` with its article, where that tells it apart: “the Republic of Korea” never stands
   * in the name of the Democratic People’s Republic. Null where it does not, or where the name takes no article.
   */
  withArticle({ name, key }: ThingName): ThingName | null {
    const isPartOfName = this.any.has(`the ${key}`) || this.stateKeys.some((other) => other.startsWith(`${key} `));
    if (!/^[A-Z]\w+ of \w/.test(name) || isPartOfName) return null;
    const articled = `the ${name}`;
    return { name: articled, key: nameKey(articled), language: "en", shown: false };
  }

  /** Who types `Congo-Brazzaville` or `Republic of the Sudan` in place of the short name says which State is meant. */
  private tellsApart(thing: NamedThing, typed: string): boolean {
    const mayBeMistaken = (key: string) => others(this.shown, key, thing).size > 0;
    if (this.unavoidableOf(thing).size === 0 || mayBeMistaken(typed)) return false;
    return thing.names.some(({ key }) => holdsKey(typed, key) && mayBeMistaken(key));
  }

  /** The States that each short English name of this one finds, too, as `Sudan` finds South Sudan. */
  private unavoidableOf(thing: NamedThing): ReadonlySet<NamedThing> {
    const known = this.unavoidable.get(thing);
    if (known) return known;
    const english = thing.names.filter(({ language }) => language === "en").map(({ key }) => key);
    const short = english.filter((key) => !english.some((other) => holdsKey(key, other)));
    const [first = NONE, ...rest] = short.map((key) => others(this.shown, key, thing));
    const found = new Set([...first].filter((state) => rest.every((states) => states.has(state))));
    this.unavoidable.set(thing, found);
    return found;
  }
}

const isState = ({ kind }: NamedThing) => kind === "state" || kind === "former";

/** Keys inside the names of a State or group that are no names of its own making: NAM in Viet Nam. */
function partsByChance(thing: NamedThing): string[] {
  const parts = thing.names.flatMap(({ key }) => partsOfKey(key));
  if (thing.kind === "group") return parts.filter((part) => HAN_NUMBER.test(part));
  return isState(thing) ? parts : [];
}

function holdersOf(states: readonly NamedThing[], isHolding: (name: ThingName) => boolean): Holders {
  const holders = new Map<string, Set<NamedThing>>();
  for (const state of states) {
    for (const part of state.names.filter(isHolding).flatMap(({ key }) => partsOfKey(key))) {
      holders.set(part, (holders.get(part) ?? new Set()).add(state));
    }
  }
  return holders;
}

/** The States other than `thing` that hold the key. */
function others(holders: Holders, key: string, thing: NamedThing): ReadonlySet<NamedThing> {
  const held = holders.get(key);
  return held ? new Set([...held].filter((state) => state !== thing)) : NONE;
}

function isWithin(some: ReadonlySet<NamedThing>, all: ReadonlySet<NamedThing>): boolean {
  return [...some].every((state) => all.has(state));
}
