// Adds the romanised name of a speaker whom the list of known speakers knows.
import { knownSpeaker } from "@/lib/domain/taxonomy/known-speakers";
import type { DelegationFact } from "./extract-delegation";
import type { DateFact } from "./extract-date";
import type { SpeakerFact } from "./extract-speaker";

/** The fact with its display name, unchanged where the list does not know exactly one such speaker. */
export function withDisplayName(
  speaker: SpeakerFact | null,
  delegation: DelegationFact | null,
  date: DateFact | null,
): SpeakerFact | null {
  if (!speaker) return null;
  const clue = { delegation: delegation?.value.code ?? null, date: date?.value.iso ?? null };
  const known = knownSpeaker({ name: speaker.value.name, ...clue });
  return known ? { ...speaker, value: { ...speaker.value, displayName: known.displayName } } : speaker;
}
