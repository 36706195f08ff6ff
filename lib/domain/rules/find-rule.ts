// Every rule of extraction by its id, so that a record can say in words how it was found.
import { DELEGATION_RULES } from "./delegation-rules";
import { MEETING_RULES } from "./meeting-rules";
import { MENTION_RULES } from "./mention-rules";
import { PARTY_RULES } from "./party-rules";
import { POINT_RULES } from "./point-rules";
import type { Rule } from "./rule";
import { SPEAKER_RULES } from "./speaker-rules";

export const RULES: readonly Rule[] = [
  ...SPEAKER_RULES,
  ...DELEGATION_RULES,
  ...MEETING_RULES,
  ...POINT_RULES,
  ...PARTY_RULES,
  ...MENTION_RULES,
];

/** Each rule of the family has an example of its own, in lib/ingest/extract/lexicon/act-rules-….ts. */
const ACTS: Omit<Rule, "example"> = {
  id: "extract/act-",
  label: { en: "Words that show an act", fr: "Mots qui montrent un acte", es: "Palabras que muestran un acto" },
  scope: "The verb or phrase by which a sentence asks, commits, proposes, supports, welcomes, opposes or regrets.",
};

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule that carries this id, or the family that it belongs to; null for a rule of an older parser. */
export function findRule(id: string): Omit<Rule, "example"> | null {
  return byId.get(id) ?? (id.startsWith(ACTS.id) ? ACTS : null);
}
