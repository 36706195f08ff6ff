// The State that a speech itself speaks as, where no header or label says it.
import type { Reading } from "./reading";
import { findStates, type StateHit } from "./state-names";
import { SELF_AFTER, SELF_BEFORE, SUBJECT_VERBS } from "./lexicon/self-words";

/** "In my capacity as representative of" leaves no doubt. */
const CAPACITY = /\bin my (?:national )?capacity as [^.]{0,90}\bof (?:the )?$/iu;
const DECISIVE = 30;
const OWN = 6;
const SUBJECT = 2;
const GENERIC = 0.6;
const NAMED = 0.12;
/** Being named often says little: it adds no more than this. */
const MOST_NAMED = 1.5;
const LEAST = 4;
const LEAD = 1.7;
const BEFORE = 110;
const AFTER = 70;

const selfBefore = new RegExp(`(?:${SELF_BEFORE.join("|")})\\s*[,:]?\\s*(?:the |la |le |les |el |los |l[’'])?$`, "iu");
const selfAfter = new RegExp(`^(?:${SELF_AFTER.join("|")})`, "iu");
const subjectVerb = new RegExp(
  `^(?:[’']s delegation|[’']s Government)?,?\\s+(?:(?:also|therefore|strongly|fully|firmly|deeply|further|again|once again|remains?|ya|también|también|aussi|également)\\s+)*(?:${SUBJECT_VERBS.join("|")})(?![\\p{L}])`,
  "iu",
);

const NOT_SUBJECT = /(?:between|with|of|and|by|in|to|that|against|where|from)\s+(?:the\s+)?$/iu;
/** Verbs that the speaker uses of the own State and, less often, of others. */
const GENERIC_VERB =
  /^,?\s+(?:has|is|was|will|had|can|must|knows|needs|finds|faces|continues|a|est|sera|doit|ha|es|será|tiene|имеет|является)\s/iu;

/** The State with the clearest signs of being the speaker's own, and the places that say so; null where unclear. */
export function findSpeakingState(reading: Reading): { code: string; places: StateHit[] } | null {
  const scores = new Map<string, { score: number; named: number; places: StateHit[] }>();
  for (const hit of findStates(reading.text, reading.tokens, reading.language)) {
    const weight = weightOf(reading.text, hit);
    const known = scores.get(hit.code) ?? { score: 0, named: 0, places: [] };
    if (weight > NAMED || known.named < MOST_NAMED) known.score += weight;
    if (weight === NAMED) known.named += NAMED;
    if (weight > NAMED) known.places.push(hit);
    scores.set(hit.code, known);
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b.score - a.score);
  if (!best || best[1].score < LEAST || best[1].places.length === 0) return null;
  if (second && best[1].score < LEAD * second[1].score) return null;
  return { code: best[0], places: best[1].places };
}

function weightOf(text: string, { start, end }: StateHit): number {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  if (CAPACITY.test(before)) return DECISIVE;
  if (selfBefore.test(before) || selfAfter.test(after)) return OWN;
  if (NOT_SUBJECT.test(before)) return NAMED;
  if (subjectVerb.test(after)) return SUBJECT;
  return GENERIC_VERB.test(after) ? GENERIC : NAMED;
}
