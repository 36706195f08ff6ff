// The dangers that the speaker presents as such: a term of a threat in a sentence that shows harm and does not only ask.
import type { Evidence } from "@/lib/domain/span";
import type { Threat } from "@/lib/domain/statement";
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import { judgeAsk } from "./judge-ask";
import { harmTrie, threatTrie } from "./concept-tries";
import { evidenceOf, wordsOf, type Passage, type Reading } from "./reading";
import { findTerms } from "./term-trie";

interface Sign {
  sentence: Passage;
  strength: number;
}

/** A sign of this strength shows a threat alone; weaker ones must come together. */
const CLEAR = 1.75;
const MOST_EVIDENCE = 200;
const LONGEST_GAP = 120;

/** Each type once, in order of its first mention, with its clearest sentence first. */
export function extractThreats(reading: Reading): Threat[] {
  const signs = new Map<ThreatCode, Sign[]>();
  for (const sentence of reading.sentences) {
    for (const [type, strength] of signsIn(reading, sentence)) {
      signs.set(type, [...(signs.get(type) ?? []), { sentence, strength }]);
    }
  }
  return [...signs]
    .filter(([, found]) => found.some(({ strength }) => strength >= CLEAR))
    .map(([type, found], index) => ({
      ordinal: index + 1,
      type,
      evidence: clearestFirst(reading, found),
      ruleId: "extract/threat-harm",
    }));
}

function signsIn(reading: Reading, sentence: Passage): Map<ThreatCode, number> {
  const words = wordsOf(reading, sentence);
  const found = new Map<ThreatCode, number>();
  const terms = findTerms(threatTrie(reading.language), words);
  if (terms.length === 0) return found;
  const harm = findTerms(harmTrie(reading.language, false), words);
  const strong = findTerms(harmTrie(reading.language, true), words);
  const ask = judgeAsk(sentence.text, reading.language);
  if (ask === "never" || (ask !== "none" && strong.length === 0) || harm.length === 0) return found;
  for (const term of terms) {
    const near = (list: { start: number; end: number }[]) =>
      list.some((word) => word.start - term.end < LONGEST_GAP && term.start - word.end < LONGEST_GAP);
    const strength = near(strong) ? 3 : near(harm) ? (ask === "none" ? 2 : 1) : 0.5;
    for (const { code, weight } of term.values) {
      found.set(code, Math.max(found.get(code) ?? 0, strength * (weight >= 3 ? 1 : 0.6)));
    }
  }
  return found;
}

function clearestFirst(reading: Reading, found: Sign[]): Evidence[] {
  const clearest = found.reduce((best, sign) => (sign.strength > best.strength ? sign : best));
  const others = found.filter((sign) => sign !== clearest && sign.strength >= CLEAR);
  return [clearest, ...others].slice(0, MOST_EVIDENCE).map(({ sentence }) => evidenceOf(reading, sentence));
}
