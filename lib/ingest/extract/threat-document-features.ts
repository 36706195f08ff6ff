// What decides on a type of threat in a statement: how its sentences scored, how many name it, and what the rule says.
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import { FeatureBag } from "./model/feature-bag";
import { CLEAR } from "./threat-rule";
import { THREAT_CODES, type ThreatSentence } from "./threat-sentences";

const LEAST = -6;
const MOST = 4;
const MOST_NAMED = 4;
const DENSE = 5;
const LONG = 6;

/** One bag a type, in the order of `THREAT_CODES`; `scores[n]` are the log-odds of sentence n by type. */
export function threatDocumentFeatures(
  sentences: readonly ThreatSentence[],
  scores: readonly Float64Array[],
): FeatureBag[] {
  const bits = Math.min(LONG, 32 - Math.clz32(sentences.length) - 1);
  return THREAT_CODES.map((code, number) => {
    const bag = new FeatureBag().add(`sentences ${bits}`);
    addScores(
      bag,
      scores.map((own) => own[number] ?? LEAST),
    );
    return addNames(bag, sentences, code);
  });
}

function addScores(bag: FeatureBag, scores: readonly number[]): void {
  const [first = LEAST, second = LEAST, third = LEAST] = [...scores].sort((a, b) => b - a);
  bag.add("best sentence", scaled(first)).add("second sentence", scaled(second)).add("third sentence", scaled(third));
  const mass = scores.reduce((sum, score) => sum + Math.max(0, Math.min(1, (score + 3) / 4)), 0);
  bag.add("all sentences", Math.min(1, mass / 4)).add("all sentences, far", Math.min(1, mass / 16));
}

/** Log-odds within what sentences reach, as a feature of about -2 to 2. */
const scaled = (score: number): number => (Math.max(LEAST, Math.min(MOST, score)) + 1) / 2;

function addNames(bag: FeatureBag, sentences: readonly ThreatSentence[], code: ThreatCode): FeatureBag {
  const named = sentences.filter((sentence) => sentence.named.has(code)).length;
  const clear = sentences.filter(({ rule }) => (rule.get(code) ?? 0) >= CLEAR).length;
  bag.add(`named ${Math.min(MOST_NAMED, named)}`);
  bag.add("share that names it", Math.min(1, (DENSE * named) / (sentences.length || 1)));
  for (const least of [1, 2, 4]) if (clear >= least) bag.add(`the rule sees ${least} or more`);
  return bag;
}
