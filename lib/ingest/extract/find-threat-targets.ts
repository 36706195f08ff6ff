// Whom a threat is said to strike, from the passages that name the threat.
import type { Span } from "@/lib/domain/span";
import type { ThreatParty } from "@/lib/domain/threat-party";
import { STRUCK_WORDS } from "./lexicon/struck-words";
import { TARGET_WORDS } from "./lexicon/threat-party-words";
import type { Reading } from "./reading";
import { ahead, behind, describedParties, firstOfEach, type PartyPlace } from "./threat-party-places";

type Patterns = Record<"strikes" | "struck" | "joined", RegExp> & { apart?: RegExp; inItself?: RegExp };

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
): PartyPlace[] {
  const hits = describedParties(reading, passage, "target", TARGET_WORDS);
  const isStruck = hits.map((hit) => {
    const before = ahead(reading, passage, hit);
    if (inItself?.test(reading.text.slice(hit.start, hit.end))) return true;
    return strikes.test(before) || (struck.test(behind(reading, passage, hit)) && !apart?.test(before));
  });
  const areJoined = (one: number, other: number): boolean =>
    joined.test(reading.text.slice(hits[one]?.end, hits[other]?.start));
  for (let at = 1; at < hits.length; at += 1) isStruck[at] ||= isStruck[at - 1] === true && areJoined(at - 1, at);
  for (let at = hits.length - 2; at >= 0; at -= 1) isStruck[at] ||= isStruck[at + 1] === true && areJoined(at, at + 1);
  return hits.filter((_, at) => isStruck[at]);
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
