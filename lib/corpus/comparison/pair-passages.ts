// Finds which passages of several sides are counterparts: so alike in their words that one is a version of the other.
import { CJK, type PassagePiece } from "./words-of-passage";

/** Two passages that share this part of their words are versions of one; others stand alone. */
const SAME_PASSAGE = 0.35;

/** Shorter words join others and make any two passages alike. */
const SHORT = 3;

/** Counterparts: for each side the index of its passage, null where it has none; at least two sides have one. */
export type PassageGroup = (number | null)[];

interface Place {
  side: number;
  at: number;
}

interface Pair {
  from: Place;
  to: Place;
  likeness: number;
}

/**
 * The groups of counterparts among `sides[side][index]`, the passages cut into words. The likest pair is joined first,
 * a passage stands in one group at most, and a group holds one passage of a side at most.
 */
export function pairPassages(sides: readonly (readonly PassagePiece[][])[]): PassageGroup[] {
  const groups = new Map<string, PassageGroup>();
  for (const { from, to } of likelyPairs(sides)) {
    const [one, other] = [from, to].map((place) => groups.get(nameOf(place)) ?? alone(place, sides.length));
    if (!one || !other || !one.every((at, side) => at === null || other[side] === null)) continue;
    const joined = one.map((at, side) => at ?? other[side] ?? null);
    joined.forEach((at, side) => at !== null && groups.set(nameOf({ side, at }), joined));
  }
  return [...new Set(groups.values())];
}

const nameOf = ({ side, at }: Place): string => `${side}.${at}`;

const alone = ({ side, at }: Place, sides: number): PassageGroup =>
  Array.from({ length: sides }, (_, other) => (other === side ? at : null));

function likelyPairs(sides: readonly (readonly PassagePiece[][])[]): Pair[] {
  const places = sides.flatMap((passages, side) => passages.map((words, at) => ({ side, at, keys: keysOf(words) })));
  return places
    .flatMap((from) =>
      places
        .filter(({ side }) => side > from.side)
        .map((to) => ({ from, to, likeness: likenessOf(from.keys, to.keys) })),
    )
    .filter(({ likeness }) => likeness >= SAME_PASSAGE)
    .sort((a, b) => b.likeness - a.likeness || inOrder(a.from, b.from) || inOrder(a.to, b.to));
}

const inOrder = (a: Place, b: Place): number => a.side - b.side || a.at - b.at;

/** The telling words that both have, as a part of those that either has. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((key) => b.has(key)).length;
  return shared / (a.size + b.size - shared || 1);
}

function keysOf(pieces: readonly PassagePiece[]): Set<string> {
  const keys = pieces.map(({ key }) => key);
  const telling = keys.flatMap((key, at) =>
    CJK.test(key) ? pairOf(key, keys[at + 1]) : key.length > SHORT ? key : [],
  );
  return new Set(telling.length > 0 ? telling : keys.filter(Boolean));
}

/** In text without spaces two characters are about a word; single ones are in every text. */
const pairOf = (key: string, next = ""): string | never[] => (CJK.test(next) ? key + next : []);
