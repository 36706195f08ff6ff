// The State that a speech itself speaks as, where no header or label says it.
import type { Reading } from "./reading";
import { findDemonyms } from "./demonym-signs";
import { findStates, type StateHit } from "./state-names";
import { OWN_COUNTRY, SELF_AFTER, SELF_BEFORE, STRIFE, SUBJECT_VERBS } from "./lexicon/self-words";

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
/** Fewer signs do where hardly any speak for another State. */
const LEAST_ALONE = 2;
const LEAD_ALONE = 4;
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

interface Score {
  score: number;
  named: number;
  places: StateHit[];
}

type WeighedHit = StateHit & { weight: number };

const LEAST_NAMINGS = 3;
const LEAD_NAMINGS = 2;
const OWN_NEAR = 120;
const MOST_PER_OWN = 16;
const STRIFE_NEAR = 60;
const strife = new RegExp(STRIFE.join("|"), "iu");
const ownCountry = new RegExp(OWN_COUNTRY.join("|"), "iu");

/** The State with the clearest signs of being the speaker's own, and the places that say so; null where unclear. */
export function findSpeakingState(reading: Reading): { code: string; places: StateHit[] } | null {
  const hits = findStates(reading.text, reading.tokens, reading.language);
  const scores = new Map<string, Score>();
  for (const { weight, ...hit } of [...hits.map((each) => weighed(reading.text, each)), ...weighedDemonyms(reading)]) {
    const known = scores.get(hit.code) ?? { score: 0, named: 0, places: [] };
    if (weight > NAMED || known.named < MOST_NAMED) known.score += weight;
    if (weight === NAMED) known.named += NAMED;
    if (weight > NAMED) known.places.push(hit);
    scores.set(hit.code, known);
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b.score - a.score);
  const clear = best && best[1].places.length > 0 && isClear(best[1].score, second?.[1].score ?? 0);
  return clear ? { code: best[0], places: best[1].places } : mostNamed(reading, hits);
}

/**
 * A speech of "my country" that names one State far more often than any other means that one, unless it is what the
 * speech is about: wars, occupations and sanctions stand beside it, and hardly ever the own country.
 */
function mostNamed({ text }: Reading, hits: StateHit[]): { code: string; places: StateHit[] } | null {
  if (!ownCountry.test(text)) return null;
  const counts = new Map<string, StateHit[]>();
  for (const hit of hits) counts.set(hit.code, [...(counts.get(hit.code) ?? []), hit]);
  const [best, second] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  if (!best || best[1].length < LEAST_NAMINGS || best[1].length < LEAD_NAMINGS * (second?.[1].length ?? 0)) return null;
  const beside = (pattern: RegExp, reach: number) =>
    best[1].filter(({ start, end }) => pattern.test(text.slice(Math.max(0, start - reach), end + reach))).length;
  const isOwn = beside(ownCountry, OWN_NEAR) * MOST_PER_OWN >= best[1].length;
  return isOwn || beside(strife, STRIFE_NEAR) <= 1 ? { code: best[0], places: best[1] } : null;
}

const weighedDemonyms = ({ text }: Reading): WeighedHit[] =>
  findDemonyms(text).map((hit) => ({ ...hit, weight: hit.own ? OWN : Math.min(SUBJECT, weightOf(text, hit)) }));

const weighed = (text: string, hit: StateHit): WeighedHit => ({ ...hit, weight: weightOf(text, hit) });

const isClear = (best: number, second: number): boolean =>
  (best >= LEAST && best >= LEAD * second) || (best >= LEAST_ALONE && best >= LEAD_ALONE * second);

function weightOf(text: string, { start, end }: StateHit): number {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  if (CAPACITY.test(before)) return DECISIVE;
  if (selfBefore.test(before) || selfAfter.test(after)) return OWN;
  if (NOT_SUBJECT.test(before)) return NAMED;
  if (subjectVerb.test(after)) return SUBJECT;
  return GENERIC_VERB.test(after) ? GENERIC : NAMED;
}
