// Tells what a sentence does with its subject (asks, commits, supports, opposes …) by the rules of its language.
import type { Act } from "@/lib/domain/act";
import type { Span } from "@/lib/domain/span";
import type { ActRule } from "./lexicon/act-rule";
import { ACT_RULES } from "./lexicon/act-rules";

/** The words that show an act; `start` and `end` count in the sentence. */
export interface ActSign extends Span {
  act: Act;
  ruleId: string;
  weight: ActRule["weight"];
  names?: true;
}

const WEIGHTS: readonly ActRule["weight"][] = ["outright", "needed", "mild"];
/** Longer sentences are judged by their beginning, where the verb that governs them stands. */
const LONGEST = 1_200;
const compiled = new Map<string, RegExp>();

/** The order in which signs decide: by weight, then by place, the longer one first. */
export const signOrder = (a: ActSign, b: ActSign): number =>
  WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) || a.start - b.start || b.end - a.end;

/** The first sign of each rule in a sentence, the one that decides first. Empty where no rule fits. */
export function findActs(sentence: string, language: string | null): ActSign[] {
  const text = sentence.slice(0, LONGEST).replace(/\s/gu, " ");
  return (ACT_RULES[language ?? ""] ?? [])
    .flatMap((rule) => {
      const [first] = signsOf(rule, text);
      return first ?? [];
    })
    .sort(signOrder);
}

/** All signs of one rule in a text with single spaces, in order, each looked for when it is asked for. */
export function* signsOf(rule: ActRule, text: string): Generator<ActSign> {
  for (const { 0: words, index: start } of text.slice(0, LONGEST).matchAll(matcherOf(rule))) {
    const end = start + words.length;
    const { act, id, weight, names } = rule;
    yield { act, ruleId: `extract/act-${id}`, weight, start, end, ...(names && { names }) };
  }
}

function matcherOf(rule: ActRule): RegExp {
  let matcher = compiled.get(rule.id);
  if (!matcher) compiled.set(rule.id, (matcher = new RegExp(rule.pattern, rule.cased ? "gu" : "giu")));
  return matcher;
}
