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
}

interface CompiledRule extends ActRule {
  matcher: RegExp;
}

const WEIGHTS: readonly ActRule["weight"][] = ["outright", "needed", "mild"];
/** Longer sentences are judged by their beginning, where the verb that governs them stands. */
const LONGEST = 1_200;
const compiled = new Map<string, CompiledRule[]>();

/** All signs of acts in a sentence, the one that decides first: by weight, then by place. Empty where no rule fits. */
export function findActs(sentence: string, language: string | null): ActSign[] {
  const text = sentence.slice(0, LONGEST).replace(/\s/gu, " ");
  return rulesOf(language)
    .flatMap((rule) => signOf(rule, text) ?? [])
    .sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) || a.start - b.start || b.end - a.end);
}

function signOf({ matcher, act, id, weight }: CompiledRule, text: string): ActSign | null {
  const match = matcher.exec(text);
  if (!match) return null;
  return { act, ruleId: `extract/act-${id}`, weight, start: match.index, end: match.index + match[0].length };
}

function rulesOf(language: string | null): CompiledRule[] {
  const key = language ?? "";
  let rules = compiled.get(key);
  if (!rules) {
    rules = (ACT_RULES[key] ?? []).map((rule) => ({
      ...rule,
      matcher: new RegExp(rule.pattern, rule.cased ? "u" : "iu"),
    }));
    compiled.set(key, rules);
  }
  return rules;
}
