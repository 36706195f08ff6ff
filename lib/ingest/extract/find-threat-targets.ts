// Whom a threat is said to strike, from the passages that name the threat.
import type { Span } from "@/lib/domain/span";
import type { ThreatParty } from "@/lib/domain/threat-party";
import { STRUCK_WORDS } from "./lexicon/struck-words";
import { TARGET_WORDS } from "./lexicon/threat-party-words";
import type { Reading } from "./reading";
import { ahead, behind, describedParties, firstOfEach, type PartyFound } from "./threat-party-places";

type Patterns = Record<"strikes" | "struck" | "joined", RegExp> & { apart?: RegExp; inItself?: RegExp };

const JOINED = "extract/target-joined";
const compiled = new Map<string, Patterns | null>();

/** Targets of a threat, each once with its first passage; `passages` name the threat. */
export function findTargets(reading: Reading, passages: readonly Span[]): ThreatParty[] {
  const patterns = patternsOf(reading.language ?? "");
  if (!patterns) return [];
  return firstOfEach(
    reading,
    passages.flatMap((passage) => struckIn(reading, passage, patterns)),
  );
}

/** Those whom the words beside them say to be struck, and those who are joined to them by "and". */
function struckIn(
  reading: Reading,
  passage: Span,
  { strikes, struck, apart, inItself, joined }: Patterns,
): PartyFound[] {
  const hits = describedParties(reading, passage, "target", TARGET_WORDS);
  const rules = hits.map((hit): string | null => {
    const before = ahead(reading, passage, hit);
    if (inItself?.test(reading.text.slice(hit.start, hit.end))) return "extract/target-named";
    if (strikes.test(before)) return "extract/target-struck";
    const suffers = struck.test(behind(reading, passage, hit)) && !apart?.test(before);
    return suffers ? "extract/target-suffers" : null;
  });
  const areJoined = (one: number, other: number): boolean =>
    joined.test(reading.text.slice(hits[one]?.end, hits[other]?.start));
  const join = (one: number, other: number): void => {
    if (!rules[one] && rules[other] && areJoined(Math.min(one, other), Math.max(one, other))) rules[one] = JOINED;
  };
  for (let at = 1; at < hits.length; at += 1) join(at, at - 1);
  for (let at = hits.length - 2; at >= 0; at -= 1) join(at, at + 1);
  return hits.flatMap((hit, at) => (rules[at] ? [{ ...hit, ruleId: rules[at] }] : []));
}

function patternsOf(language: string): Patterns | null {
  let found = compiled.get(language);
  if (found === undefined) {
    const words = STRUCK_WORDS[language];
    const entries = Object.entries(words ?? {}).map(([name, source]) => [name, new RegExp(source, "iu")]);
    compiled.set(language, (found = words ? (Object.fromEntries(entries) as Patterns) : null));
  }
  return found;
}
