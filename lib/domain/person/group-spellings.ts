// Decides which spellings of names are of one person: the same for the same spellings, whatever came first.
import { nameTokens } from "./name-tokens";
import { maySpellOne, sameName, type NameRule } from "./same-name";

/** A spelling within one delegation, and in which years it was printed; null where no statement has a year. */
export interface Spelling {
  key: string;
  name: string;
  firstYear: number | null;
  lastYear: number | null;
}

/** What a person says about two spellings, which goes before every rule. */
export interface SpellingVerdict {
  one: string;
  other: string;
  same: boolean;
}

/** Whose spelling it is: the key of the person's fullest spelling, and why (null for that one itself). */
export interface SpellingOwner {
  person: string;
  reason: NameRule | "verdict" | null;
}

const YEARS_APART = 2;
const YEARS_OF_WORK = 40;

interface Pair {
  one: number;
  other: number;
  reason: NameRule | "verdict";
}

/**
 * The owner of each spelling, by key. Two become one where their names may be the same and they were printed in years
 * that meet; a name that may be that of two people is nobody's but its own.
 */
export function groupSpellings(
  spellings: readonly Spelling[],
  verdicts: readonly SpellingVerdict[] = [],
): Map<string, SpellingOwner> {
  const all = [...spellings].sort(byFullness);
  const rules = rulesOf(all);
  const ruled = verdictOf(verdicts);
  const fits = (one: number, other: number) => maySpellOne(all[one]?.name ?? "", all[other]?.name ?? "");
  const mayBe = (one: number, other: number) => {
    const said = ruled(all[one], all[other]);
    return said ?? fits(one, other);
  };
  const groups = all.map((_, at) => [at]);
  for (const { one, other } of pairsOf(all, { rules, ruled, fits })) {
    const [mine, theirs] = [groupWith(groups, one), groupWith(groups, other)];
    if (mine === theirs || !mine.every((a) => theirs.every((b) => mayBe(a, b)))) continue;
    mine.push(...theirs);
    groups.splice(groups.indexOf(theirs), 1);
  }
  return new Map(groups.flatMap((members) => ownersOf(all, members, rules)));
}

/** The rule of each two, by their places. Most names have no part in common, and need no closer look. */
function rulesOf(all: readonly Spelling[]): (NameRule | null)[][] {
  const rules = all.map(() => new Array<NameRule | null>(all.length).fill(null));
  for (const places of placesByPart(all).values())
    for (const one of places)
      for (const other of places) {
        const row = rules[one];
        if (row && one !== other) row[other] ??= sameName(all[one]?.name ?? "", all[other]?.name ?? "");
      }
  return rules;
}

/** The places of the names that have a part, or all of their letters, in common: no rule holds without that. */
function placesByPart(all: readonly Spelling[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  all.forEach(({ name }, at) => {
    const parts = nameTokens(name);
    for (const part of new Set([...parts, parts.join("")])) places.set(part, [...(places.get(part) ?? []), at]);
  });
  return places;
}

/** What is said of two spellings, by their places: by a rule, by a person, and whether they contradict each other. */
interface Judges {
  rules: (NameRule | null)[][];
  ruled: ReturnType<typeof verdictOf>;
  fits: (one: number, other: number) => boolean;
}

/** What may be one, the strictest rule first; without what could be one with two different others. */
function pairsOf(all: Spelling[], { rules, ruled, fits }: Judges): Pair[] {
  const pairs: Pair[] = [];
  all.forEach((spelling, one) => {
    for (let other = one + 1; other < all.length; other++) {
      const said = ruled(spelling, all[other]);
      const rule = rules[one]?.[other] ?? null;
      if (said) pairs.push({ one, other, reason: "verdict" });
      else if (said === null && rule && yearsMeet(spelling, all[other], rule)) pairs.push({ one, other, reason: rule });
    }
  });
  const isClear = ({ one, other, reason }: Pair) =>
    reason === "verdict" ||
    reason === "same-letters" ||
    (!isTorn(one, other, pairs, fits) && !isTorn(other, one, pairs, fits));
  const order = ["verdict", "same-letters", "initials", "shorter", "transliteration"];
  return pairs.filter(isClear).sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
}

/** True where `one` may also be a third that `other` cannot be. */
function isTorn(one: number, other: number, pairs: Pair[], fits: Judges["fits"]): boolean {
  return pairs.some((pair) => {
    if (pair.one !== one && pair.other !== one) return false;
    const third = pair.one === one ? pair.other : pair.one;
    return third !== other && !fits(third, other);
  });
}

function yearsMeet(one: Spelling, other: Spelling | undefined, rule: NameRule): boolean {
  if (rule === "same-letters" && (one.firstYear === null || other?.firstYear === null)) return true;
  if (one.firstYear === null || one.lastYear === null || !other || other.firstYear === null || other.lastYear === null)
    return false;
  const apart = Math.max(one.firstYear - other.lastYear, other.firstYear - one.lastYear);
  return apart <= (rule === "same-letters" && fullness(one.name) > 1 ? YEARS_OF_WORK : YEARS_APART);
}

function verdictOf(verdicts: readonly SpellingVerdict[]) {
  if (verdicts.length === 0) return () => null;
  const said = new Map(verdicts.map(({ one, other, same }) => [[one, other].sort().join("\n"), same]));
  return (one: Spelling | undefined, other: Spelling | undefined): boolean | null =>
    said.get([one?.key ?? "", other?.key ?? ""].sort().join("\n")) ?? null;
}

function groupWith(groups: number[][], member: number): number[] {
  return groups.find((group) => group.includes(member)) ?? [member];
}

function ownersOf(all: Spelling[], members: number[], rules: (NameRule | null)[][]): [string, SpellingOwner][] {
  const [leader = 0, ...others] = [...members].sort((a, b) => a - b);
  const person = all[leader]?.key ?? "";
  const reasonOf = (at: number) =>
    rules[leader]?.[at] ?? members.map((member) => rules[member]?.[at]).find((rule) => rule) ?? "verdict";
  return [
    [person, { person, reason: null }],
    ...others.map((at): [string, SpellingOwner] => [all[at]?.key ?? "", { person, reason: reasonOf(at) }]),
  ];
}

/** The spelling with the most whole parts first: it is what a person is called by. */
function byFullness(one: Spelling, other: Spelling): number {
  return (
    fullness(other.name) - fullness(one.name) || other.name.length - one.name.length || (one.key < other.key ? -1 : 1)
  );
}

/** How many parts are neither initials nor particles. A family name alone may be that of many. */
function fullness(name: string): number {
  return nameTokens(name).filter((token) => token.length > 2).length;
}
