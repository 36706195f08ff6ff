// The dangers that the speaker presents as such: every sentence is scored for each type, then the statement for each.
import type { Evidence } from "@/lib/domain/span";
import type { Threat } from "@/lib/domain/statement";
import { threatExists } from "@/lib/domain/taxonomy/known-since";
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import { FeatureBag } from "./model/feature-bag";
import { scoreClasses } from "./model/linear-model";
import { reasonsOf } from "./model/reasons";
import { evidenceOf, type Reading } from "./reading";
import { threatDocumentFeatures } from "./threat-document-features";
import { CLEAR } from "./threat-rule";
import { THREAT_CODES, threatSentences, type ThreatSentence } from "./threat-sentences";
import { deliveryYear } from "./delivery-time";

const MOST_EVIDENCE = 200;
/** Log-odds from which a sentence that has a term of the threat says it too, beside the clearest one. */
const SAYS_IT = -1;
/** Languages of the labelled statements (null is tried as English); of others the models know signs, but no words. */
const LEARNT_FROM: ReadonlySet<string | null> = new Set(["en", "fr", "es", "ar", null]);

/** Each type once, in order of its first mention, with its clearest sentence first. */
export function extractThreats(reading: Reading): Omit<Threat, "actors" | "targets">[] {
  const sentences = threatSentences(reading);
  if (sentences.length === 0) return [];
  const scores = sentences.map(({ bag, pairs }) => scoreClasses(reading.models("threat-sentences"), bag, pairs));
  const model = reading.models("threats");
  const whole = scoreClasses(model, new FeatureBag(), threatDocumentFeatures(sentences, scores));
  const year = deliveryYear(reading);
  const isLearnt = LEARNT_FROM.has(reading.language);
  return THREAT_CODES.flatMap((type, number) => {
    if (!threatExists(type, year)) return [];
    const own = scoresOf(type, scores, { sentences, isLearnt });
    // Words alone that go with a type do not show it: its clearest sentence names it by a term of the lexicon.
    const isNamed = sentences[clearestOf(own)]?.named.has(type) ?? false;
    const isLikely = (whole[number] ?? 0) > (model.thresholds[number] ?? 0);
    const isTaken = isNamed && (isLikely || (!isLearnt && isClear(type, sentences, own)));
    return isTaken ? [foundThreat(reading, type, sentences, own)] : [];
  })
    .sort((a, b) => a.first - b.first)
    .map(({ first: _, ...threat }, index) => ({ ordinal: index + 1, ...threat }));
}

/** Log-odds of a type by sentence; where the models know no words, one that does not name the type says nothing of it. */
function scoresOf(
  type: ThreatCode,
  scores: readonly Float64Array[],
  { sentences, isLearnt }: { sentences: readonly ThreatSentence[]; isLearnt: boolean },
): number[] {
  const number = THREAT_CODES.indexOf(type);
  return scores.map((each, index) => (isLearnt || sentences[index]?.named.has(type) ? (each[number] ?? 0) : -Infinity));
}

/** A sentence names the type clearly by the rule, and the model of sentences does not contradict. */
const isClear = (type: ThreatCode, sentences: readonly ThreatSentence[], scores: readonly number[]): boolean =>
  sentences.some(({ rule }, index) => (rule.get(type) ?? 0) >= CLEAR && (scores[index] ?? 0) >= SAYS_IT);

const clearestOf = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

/** A type with its passages, the clearest first; `first` is where it is first named. */
interface FoundThreat {
  type: ThreatCode;
  evidence: Evidence[];
  ruleId: string;
  reasons: string[];
  first: number;
}

function foundThreat(
  reading: Reading,
  type: ThreatCode,
  sentences: readonly ThreatSentence[],
  scores: readonly number[],
): FoundThreat {
  const best = clearestOf(scores);
  const others = sentences.filter(({ named, rule }, index) => {
    const says = (scores[index] ?? 0) >= SAYS_IT || (rule.get(type) ?? 0) >= CLEAR;
    return index !== best && named.has(type) && says;
  });
  const clearest = sentences[best] as ThreatSentence;
  const all = [clearest, ...others].slice(0, MOST_EVIDENCE);
  const number = THREAT_CODES.indexOf(type);
  return {
    type,
    evidence: all.map(({ sentence }) => evidenceOf(reading, sentence)),
    ruleId: all.some(({ rule }) => (rule.get(type) ?? 0) >= CLEAR) ? "extract/threat-harm" : "extract/threat-model",
    reasons: reasonsOf(reading.models("threat-sentences"), number, {
      bag: clearest.bag,
      pair: clearest.pairs[number],
    }),
    first: Math.min(...all.map(({ sentence, named }) => named.get(type) ?? sentence.start)),
  };
}
