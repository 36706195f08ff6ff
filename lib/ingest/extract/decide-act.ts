// Tells which signs of acts hold in their sentence: all rules, less what a limit takes away.
import { signsOf, signOrder, type ActSign } from "./find-act";
import type { ActLimit } from "./lexicon/act-limit";
import { ACT_LIMITS } from "./lexicon/act-limits";
import type { ActRule } from "./lexicon/act-rule";
import { ACT_RULES } from "./lexicon/act-rules";
import { ACT_RULES_FURTHER } from "./lexicon/act-rules-further";
import { singleSpaced } from "./single-spaced";

type Part = "before" | "words" | "behind" | "unless";
type CompiledLimit = Pick<ActLimit, "rules"> & { parts: Partial<Record<Part, RegExp>> };

const PREFIX = "extract/act-";
const limits = new Map<string, CompiledLimit[]>();

/**
 * The signs that hold, the one that decides first; places count in `sentence`. What a limit takes away is looked for
 * again further on.
 */
export function decideActs(sentence: string, language: string | null): ActSign[] {
  const { text, back } = singleSpaced(sentence);
  const key = language ?? "";
  const rules = [...(ACT_RULES[key] ?? []), ...(ACT_RULES_FURTHER[key] ?? [])];
  return rules
    .flatMap((rule) => firstThatHolds(rule, text, key) ?? [])
    .sort(signOrder)
    .map((sign) => ({ ...sign, ...back(sign) }));
}

function firstThatHolds(rule: ActRule, text: string, language: string): ActSign | null {
  for (const sign of signsOf(rule, text)) if (!isLimited(sign, text, language)) return sign;
  return null;
}

function isLimited(sign: ActSign, text: string, language: string): boolean {
  return limitsOf(language).some(({ rules, parts }) => {
    if (rules && !rules.includes(sign.ruleId.slice(PREFIX.length))) return false;
    const before = text.slice(0, sign.start);
    if (parts.unless?.test(before)) return false;
    const fits = (part: RegExp | undefined, found: string) => part?.test(found) ?? true;
    return (
      fits(parts.words, text.slice(sign.start, sign.end).trim()) &&
      fits(parts.before, before) &&
      fits(parts.behind, text.slice(sign.end))
    );
  });
}

function limitsOf(language: string): CompiledLimit[] {
  let found = limits.get(language);
  if (!found) limits.set(language, (found = (ACT_LIMITS[language] ?? []).map(compile)));
  return found;
}

function compile({ rules, ...limit }: ActLimit): CompiledLimit {
  const parts: CompiledLimit["parts"] = {};
  for (const part of ["before", "words", "behind", "unless"] as const) {
    if (limit[part]) parts[part] = new RegExp(limit[part], "iu");
  }
  return { ...(rules && { rules }), parts };
}
