// Whether a sentence puts something forward: asks, commits, supports or opposes.
import { ASK_WORDS, type AskPatterns } from "./lexicon/ask-words";

export type AskStrength = "strong" | "plain" | "none" | "never";

type Compiled = Record<keyof AskPatterns, RegExp>;

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

function patternsOf(language: string): Compiled {
  let found = compiled.get(language);
  if (!found) compiled.set(language, (found = compile(ASK_WORDS[language] ?? (ASK_WORDS["en"] as AskPatterns))));
  return found;
}

function compile({ strong, plain, never }: AskPatterns): Compiled {
  const anyOf = (patterns: readonly string[]) =>
    new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "iu");
  return { strong: anyOf(strong), plain: anyOf(plain), never: anyOf(never) };
}
