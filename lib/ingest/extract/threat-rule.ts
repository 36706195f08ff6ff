// How clearly a sentence presents what a term names as a harm, by words of harm near it: the rule beside the model.
import type { Span } from "@/lib/domain/span";
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { AskStrength } from "./judge-ask";
import type { TermHit } from "./term-trie";
import { WEIGHTS, type WeightedCode } from "./lexicon/weighted-terms";

/**
 * What a sentence says about threats: its terms that are put forward of threats, its words of harm, the terms that are a
 * harm in themselves, and whether it asks.
 */
export interface ThreatWords {
  terms: readonly TermHit<WeightedCode<ThreatCode>>[];
  harm: readonly Span[];
  strong: readonly Span[];
  innate: readonly Span[];
  ask: AskStrength;
}

/** False where the term is who does the harm, or what is said to be relieved, and so no danger put forward. */
export function isPutForward(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - BEFORE), index);
  return ![AGENT, RELIEVED, RELIEVED_ELSEWHERE].some((pattern) => pattern.test(before));
}

/** From this strength on the rule alone would take the sentence as naming a threat. */
export const CLEAR = 1.75;
const PLAIN_SHARE = 0.5;
const FAINT = 0.5;
const BEFORE = 70;
const LONGEST_GAP = 250;
/** Who does the harm is not the harm: "tools that can be misused by gangs". */
const AGENT = /\b(?:used|misused|exploited|acquired|obtained) by (?:the |any )?$/iu;
/** What is said to be relieved is not put forward as a danger: "eases the danger of war". */
const RELIEVED =
  /\b(?:mitigat|reduc|avert|avoid|lessen|defus|eas)(?:e|es|ing|ed)? (?:the )?(?:risks?|dangers?|threats?|tensions?)?(?: of)?(?: \p{L}+ or)? ?$/iu;
/** The same in Russian and Arabic, where what is left behind and those who return stand so too: "the way out of war". */
const RELIEVED_ELSEWHERE =
  /(?<!\p{L})(?:(?:(?:выход\p{L}*|выйти|вышл\p{L}|вывести|вывод\p{L}*) из|возвра[тщ]\p{L}+|верну[тл]\p{L}+)(?: (?!и )\p{L}+)?|(?:сни[жз]|предотвра|избе[жг])\p{L}+(?: (?:риск|угроз|опасност)\p{L}*)?|[وفبل]{0,2}(?:ال)?(?:عودة|إعادة|خروج من)(?: \p{L}+)?) $/iu;

/** The strength of each type of threat that the sentence names, 0 to 3. */
export function ruleStrengths(words: ThreatWords): Map<ThreatCode, number> {
  const found = new Map<ThreatCode, number>();
  const { ask, strong, harm, innate } = words;
  if (ask === "never" || (ask !== "none" && strong.length === 0)) return found;
  if (harm.length + innate.length === 0) return found;
  for (const term of words.terms) {
    const strength = strengthOf(words, term);
    for (const { code, weight } of term.values) {
      found.set(code, Math.max(found.get(code) ?? 0, strength * (weight >= WEIGHTS.strong ? 1 : PLAIN_SHARE)));
    }
  }
  return found;
}

/** True where the term names a harm that needs no further word: "ransomware", "the massacre". */
export const isInnate = ({ innate }: ThreatWords, term: Span): boolean =>
  innate.some(({ start, end }) => start < term.end && term.start < end);

function strengthOf(words: ThreatWords, term: Span): number {
  const { ask, strong, harm } = words;
  const isNear = (word: Span) => word.start - term.end < LONGEST_GAP && term.start - word.end < LONGEST_GAP;
  if (strong.some(isNear)) return ask === "none" ? 3 : 2.4;
  if (ask === "none" && isInnate(words, term)) return 2;
  if (!harm.some(isNear)) return FAINT;
  return ask === "none" ? 2 : 1;
}
