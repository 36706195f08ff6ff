// The adjectives of States ("Norwegian", "norvégienne"), by which speeches name their own delegation and government.
import countries from "world-countries";
import { findDelegation } from "./delegations";

let codes: Map<string, string> | undefined;

/** The code of the State whose adjective this is in English or French; null where it is none, or that of several. */
export function delegationByDemonym(word: string): string | null {
  codes ??= collect();
  return codes.get(word.toLowerCase()) ?? null;
}

function collect(): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { cca3, demonyms } of countries) {
    if (!findDelegation(cca3)) continue;
    for (const word of wordsOf(Object.values(demonyms ?? {}))) {
      if (found.has(word) && found.get(word) !== cca3) shared.add(word);
      found.set(word, cca3);
    }
  }
  for (const word of shared) found.delete(word);
  return found;
}

/** One field may hold several adjectives ("Antiguan, Barbudan"). */
const wordsOf = (forms: { m: string; f: string }[]): string[] =>
  forms
    .flatMap(({ m, f }) => [...m.split(/,\s*/u), ...f.split(/,\s*/u)])
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word.length > 3);
