// What the models of threats see of each sentence: its words, the terms of threats in it, and what stands around each.
import type { Span } from "@/lib/domain/span";
import { THREATS, type ThreatCode } from "@/lib/domain/taxonomy/threats";
import { findConcepts, harmTrie, innateHarmTrie, threatTrie } from "./concept-tries";
import { judgeAsk } from "./judge-ask";
import { FeatureBag } from "./model/feature-bag";
import { stemOf, wordFeatures } from "./model/word-features";
import { wordsOf, type Passage, type Reading } from "./reading";
import { findTerms, type TermHit } from "./term-trie";
import { isInnate, isPutForward, ruleStrengths, type ThreatWords } from "./threat-rule";
import type { Token } from "./tokens";
import { WEIGHTS } from "./lexicon/weighted-terms";

export const THREAT_CODES: readonly ThreatCode[] = THREATS.map(({ code }) => code);

/** A sentence with its features, and those of it together with each type of threat, in the order of `THREAT_CODES`. */
export interface ThreatSentence {
  sentence: Passage;
  bag: FeatureBag;
  /** Empty where no term of the type stands in the sentence. */
  pairs: readonly FeatureBag[];
  /** Where the first term of each type begins that the sentence names. */
  named: ReadonlyMap<ThreatCode, number>;
  /** What the rule says of each type. */
  rule: ReadonlyMap<ThreatCode, number>;
}

const NUMBERS = new Map(THREAT_CODES.map((code, index) => [code, index]));
const NOTHING = new FeatureBag();
const NO_PAIRS = THREAT_CODES.map(() => NOTHING);
const AROUND = 5;
const MOST_SIGNS = 3;
const MOST_TYPES = 5;
const PARTS = 5;
const LONG = 6;

/** Every sentence of the body. */
export function threatSentences(reading: Reading): ThreatSentence[] {
  return reading.sentences.map((sentence, index) => threatSentence(reading, sentence, index));
}

function threatSentence(reading: Reading, sentence: Passage, index: number): ThreatSentence {
  const { language, sentences } = reading;
  const tokens = wordsOf(reading, sentence);
  const words: ThreatWords = {
    terms: findConcepts(threatTrie(language), tokens).filter(({ start }) => {
      return isPutForward(sentence.text, start - sentence.start);
    }),
    harm: findTerms(harmTrie(language, false), tokens),
    strong: findTerms(harmTrie(language, true), tokens),
    innate: findTerms(innateHarmTrie(language), tokens).filter(({ values }) => values.every(Boolean)),
    ask: judgeAsk(sentence.text, language),
  };
  const named = firstTerms(words);
  const surroundings = { words, tokens, crowd: named.size, part: Math.floor((index / sentences.length) * PARTS) };
  return {
    sentence,
    bag: sentenceFeatures(words, tokens, named),
    pairs: named.size === 0 ? NO_PAIRS : pairFeatures(surroundings),
    named,
    rule: ruleStrengths(words),
  };
}

function firstTerms({ terms }: ThreatWords): Map<ThreatCode, number> {
  const found = terms.flatMap(({ start, values }) => values.map(({ code }) => [code, start] as const));
  return new Map(found.reverse());
}

function sentenceFeatures(
  words: ThreatWords,
  tokens: readonly Token[],
  named: ReadonlyMap<ThreatCode, number>,
): FeatureBag {
  const bag = new FeatureBag().addAll(wordFeatures(tokens));
  for (const code of named.keys()) bag.add(`names=${code}`);
  bag.add(`ask=${words.ask}`);
  bag.add(`signs of harm=${Math.min(words.harm.length, MOST_SIGNS)}`);
  return bag.add(`clear signs of harm=${Math.min(words.strong.length, MOST_SIGNS)}`);
}

interface Surroundings {
  words: ThreatWords;
  tokens: readonly Token[];
  /** How many types the sentence names. */
  crowd: number;
  /** In which fifth of the statement the sentence stands. */
  part: number;
}

function pairFeatures(surroundings: Surroundings): FeatureBag[] {
  const pairs = [...NO_PAIRS];
  for (const term of surroundings.words.terms) {
    for (const { code, weight } of term.values) {
      const number = NUMBERS.get(code) ?? 0;
      const pair = pairs[number] === NOTHING ? new FeatureBag() : (pairs[number] ?? NOTHING);
      pairs[number] = describeTerm(pair, term, weight, surroundings);
    }
  }
  return pairs;
}

function describeTerm(
  pair: FeatureBag,
  term: TermHit<unknown>,
  weight: number,
  { words, tokens, crowd, part }: Surroundings,
): FeatureBag {
  const harm = nearest(words.harm, term);
  const strong = nearest(words.strong, term);
  pair.add(weight >= WEIGHTS.strong ? "strong term" : "plain term");
  if (isInnate(words, term)) pair.addAll(["harm in itself", `harm in itself, ask ${words.ask}`]);
  pair.addAll([`ask ${words.ask}`, `harm ${harm}`, `clear harm ${strong}`]);
  pair.addAll([`harm ${harm}, ask ${words.ask}`, `clear harm ${strong}, ask ${words.ask}`]);
  pair.addAll([`types ${Math.min(crowd, MOST_TYPES)}`, `part ${part}`]);
  pair.add(`words ${Math.min(LONG, Math.floor(tokens.length / 10))}`);
  return pair.addAll(wordsAround(tokens, term));
}

function wordsAround(tokens: readonly Token[], term: Span): string[] {
  const first = tokens.findIndex(({ start }) => start >= term.start);
  const behind = tokens.findIndex(({ start }) => start >= term.end);
  const after = behind < 0 ? tokens.length : behind;
  const stem = (index: number) => stemOf(tokens[index]?.form ?? "^");
  const near = Array.from({ length: AROUND }, (_, step) => step);
  return [
    `just before=${stem(first - 1)}`,
    `two before=${stem(first - 2)} ${stem(first - 1)}`,
    `just after=${stem(after)}`,
    `two after=${stem(after)} ${stem(after + 1)}`,
    ...near.map((step) => `before=${stem(first - 1 - step)}`),
    ...near.map((step) => `after=${stem(after + step)}`),
  ];
}

/** On which side of the term the nearest sign stands, and how far from it in characters. */
function nearest(signs: readonly Span[], term: Span): string {
  const gaps = signs.map((sign) => {
    const after = sign.start >= term.end;
    return { side: after ? "after" : "before", gap: after ? sign.start - term.end : term.start - sign.end };
  });
  const [closest] = gaps.sort((a, b) => a.gap - b.gap);
  if (!closest) return "none";
  if (closest.gap < 0) return "inside";
  return `${closest.side} ${DISTANCES.find(([most]) => closest.gap < most)?.[1] ?? "far"}`;
}

const DISTANCES = [
  [12, "close"],
  [50, "near"],
  [150, "further"],
] as const;
