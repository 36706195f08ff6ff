// Judges whether two spellings may be the name of one person, and by which rule; what is doubtful is not the same.
import { nameTokens, soundOf } from "./name-tokens";

/**
 * - `same-letters`: they differ by marks, titles, spaces, hyphens or the order of the parts
 * - `initials`: parts of one are initials in the other
 * - `shorter`: parts in the middle, or at the end, of one are missing in the other
 * - `transliteration`: a part is written by another usage, or with a slip
 */
export const NAME_RULES = ["same-letters", "initials", "shorter", "transliteration"] as const;
export type NameRule = (typeof NAME_RULES)[number];

const LEAST_PART = 3;
const LEAST_SOUNDING = 5;

/** The rule by which both may be one name, the strictest that holds; null where none does. */
export function sameName(one: string, other: string): NameRule | null {
  const [first, second] = [nameTokens(one), nameTokens(other)].sort((a, b) => a.length - b.length);
  if (!first || !second || first.length === 0) return null;
  if (sameLetters(first, second)) return "same-letters";
  if (first.length < 2) return null;
  if (first.length === second.length) return sameLength(first, second);
  return isShorter(first, second) ? "shorter" : null;
}

/** True where nothing in one spelling contradicts the other: a weaker thing than being the same name. */
export function maySpellOne(one: string, other: string): boolean {
  if (sameName(one, other) !== null) return true;
  const [short, long] = [nameTokens(one), nameTokens(other)].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length < 2 || samePart(short[0] ?? "", long[0] ?? "") === null) return false;
  let next = 0;
  return short.every((token) => {
    const at = long.findIndex((part, place) => place >= next && samePart(token, part) !== null);
    next = at + 1;
    return at >= 0;
  });
}

function sameLetters(one: string[], other: string[]): boolean {
  return one.join("") === other.join("") || [...one].sort().join(" ") === [...other].sort().join(" ");
}

/** Part by part: at least one whole part is the same, and the family name is no initial. */
function sameLength(one: string[], other: string[]): NameRule | null {
  const kinds = one.map((token, at) => samePart(token, other[at] ?? ""));
  if (kinds.includes(null) || !kinds.includes("same")) return null;
  const anchored = one.some((token, at) => kinds[at] === "same" && token.length >= LEAST_PART);
  if (!anchored || kinds.at(-1) === "initial") return null;
  if (kinds.includes("sound")) return kinds.filter((kind) => kind === "sound").length === 1 ? "transliteration" : null;
  return "initials";
}

type PartRule = "same" | "initial" | "sound";

function samePart(one: string, other: string): PartRule | null {
  if (one === other) return "same";
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short) ? "initial" : null;
  const alike =
    long.length >= LEAST_SOUNDING && one[0] === other[0] && editDistance(one, other) <= Math.ceil(long.length / 3);
  return alike && soundOf(one) === soundOf(other) ? "sound" : null;
}

/** The first part and one more whole part are the same, and the others of the shorter name stand in their order. */
function isShorter(short: string[], long: string[]): boolean {
  if (short[0] !== long[0] || short.some((token, at) => at > 0 && token.length < LEAST_PART && !isInitial(token)))
    return false;
  let next = 0;
  let whole = 0;
  for (const token of short) {
    const at = long.findIndex(
      (part, place) => place >= next && (part === token || (isInitial(token) && part.startsWith(token))),
    );
    if (at < 0) return false;
    if (long[at] === token && token.length >= LEAST_PART) whole++;
    next = at + 1;
  }
  return whole >= 2 && !isInitial(short.at(-1) ?? "") && (next === long.length || next === short.length);
}

function isInitial(token: string): boolean {
  return token.length === 1;
}

/** Letters to insert, delete or replace. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const before = row;
    row = [at];
    for (let next = 1; next <= other.length; next++) {
      const replaced = (before[next - 1] ?? 0) + (one[at - 1] === other[next - 1] ? 0 : 1);
      row.push(Math.min(replaced, (before[next] ?? 0) + 1, (row[next - 1] ?? 0) + 1));
    }
  }
  return row.at(-1) ?? 0;
}
