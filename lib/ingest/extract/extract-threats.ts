// The dangers that the speaker presents as such: a term of a threat in a sentence that shows harm and does not only ask.
import type { Evidence, Span } from "@/lib/domain/span";
import type { Threat } from "@/lib/domain/statement";
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import { judgeAsk } from "./judge-ask";
import { harmTrie, threatTrie } from "./concept-tries";
import { evidenceOf, wordsOf, type Passage, type Reading } from "./reading";
import { WEIGHTS } from "./lexicon/weighted-terms";
import { findTerms } from "./term-trie";

interface Sign {
  sentence: Passage;
  strength: number;
  /** How many types of threat the sentence names. */
  types: number;
}

/** A sign of this strength shows a threat alone; weaker ones must come together. */
const CLEAR = 1.75;
const PLAIN_SHARE = 0.75;
const CROWDED = 0.05;
const BEFORE = 70;
/** Who does the harm is not the harm: "tools that can be misused by gangs". */
const AGENT = /\b(?:used|misused|exploited|acquired|obtained) by (?:the |any )?$/iu;
/** What is said to be relieved is not put forward as a danger: "eases the danger of war". */
const RELIEVED =
  /\b(?:mitigat|reduc|avert|avoid|lessen|defus|eas)(?:e|es|ing|ed)? (?:the )?(?:risks?|dangers?|threats?|tensions?)?(?: of)?(?: \p{L}+ or)? ?$/iu;
const MOST_EVIDENCE = 200;
const LONGEST_GAP = 250;

/** Each type once, in order of its first mention, with its clearest sentence first. */
export function extractThreats(reading: Reading): Omit<Threat, "actors" | "targets">[] {
  const signs = new Map<ThreatCode, Sign[]>();
  for (const sentence of reading.sentences) {
    const inSentence = signsIn(reading, sentence);
    for (const [type, strength] of inSentence) {
      const known = signs.get(type) ?? [];
      known.push({ sentence, strength, types: inSentence.size });
      signs.set(type, known);
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
  const ask = judgeAsk(sentence.text, reading.language);
  const harm = findTerms(harmTrie(reading.language, false), words);
  const strong = findTerms(harmTrie(reading.language, true), words);
  if (ask === "never" || (ask !== "none" && strong.length === 0) || harm.length === 0) return found;
  for (const term of terms) {
    const strength = strengthOf(reading.text, sentence, term, { asks: ask !== "none", harm, strong });
    for (const { code, weight } of term.values) {
      found.set(code, Math.max(found.get(code) ?? 0, strength * (weight >= WEIGHTS.strong ? 1 : PLAIN_SHARE)));
    }
  }
  return found;
}

/** How clearly the sentence presents what the term names as a harm. */
function strengthOf(
  text: string,
  sentence: Span,
  term: Span,
  context: { asks: boolean; harm: Span[]; strong: Span[] },
) {
  const before = text.slice(Math.max(sentence.start, term.start - BEFORE), term.start);
  if (AGENT.test(before) || RELIEVED.test(before)) return 0.5;
  const isNear = (word: Span) => word.start - term.end < LONGEST_GAP && term.start - word.end < LONGEST_GAP;
  if (context.strong.some(isNear)) return context.asks ? 2.4 : 3;
  if (!context.harm.some(isNear)) return 0.5;
  return context.asks ? 1 : 2;
}

/** Of two equally clear sentences, the one that names fewer threats says more of each. */
const clearness = ({ strength, types }: Sign): number => strength - CROWDED * types;

function clearestFirst(reading: Reading, found: Sign[]): Evidence[] {
  const clearest = found.reduce((best, sign) => (clearness(sign) > clearness(best) ? sign : best));
  const others = found.filter((sign) => sign !== clearest && sign.strength >= CLEAR);
  return [clearest, ...others].slice(0, MOST_EVIDENCE).map(({ sentence }) => evidenceOf(reading, sentence));
}
