// Whether a sentence puts something forward: asks, commits, supports or opposes.
import { ASK_WEIGHTS, type AskWeights } from "./lexicon/ask-weights";
import { ASK_WORDS, type AskPatterns } from "./lexicon/ask-words";

export type AskStrength = "strong" | "plain" | "none" | "never";

type Compiled = Record<keyof AskPatterns | keyof AskWeights, RegExp>;

const WEIGHT: Record<AskStrength, number> = { strong: 2, plain: 1, none: 0, never: 0 };
const PRESSING = 1;
const LESSENING = 0.8;

const compiled = new Map<string, Compiled>();
/** Longer sentences are judged by their beginning: the patterns look at verbs, which stand early. */
const LONGEST = 1_200;

/** How clearly a sentence asks; `never` for courtesies, whatever verbs they hold. */
export function judgeAsk(sentence: string, language: string | null): AskStrength {
  const text = sentence.slice(0, LONGEST).replace(/\s+/gu, " ");
  const patterns = patternsOf(language ?? "en");
  if (patterns.never.test(text)) return "never";
  if (patterns.strong.test(text)) return "strong";
  return patterns.plain.test(text) ? "plain" : "none";
}

/** How likely the sentence is a main point by its words of asking: 0 where it does not ask at all, up to 3. */
export function weighAsk(sentence: string, language: string | null, judged: AskStrength): number {
  const strength = WEIGHT[judged];
  if (strength === 0) return 0;
  const { pressing, lessening } = patternsOf(language ?? "en");
  const text = sentence.slice(0, LONGEST).replace(/\s+/gu, " ");
  return strength + (pressing.test(text) ? PRESSING : 0) - (lessening.test(text) ? LESSENING : 0);
}

function patternsOf(language: string): Compiled {
  let found = compiled.get(language);
  if (!found) compiled.set(language, (found = compile(language)));
  return found;
}

function compile(language: string): Compiled {
  const known = language in ASK_WORDS ? language : "en";
  const { strong, plain, never } = ASK_WORDS[known] as AskPatterns;
  const { pressing, lessening } = ASK_WEIGHTS[known] as AskWeights;
  const anyOf = (patterns: readonly string[]) =>
    new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "iu");
  return {
    strong: anyOf(strong),
    plain: anyOf(plain),
    never: anyOf(never),
    pressing: anyOf(pressing),
    lessening: anyOf(lessening),
  };
}
