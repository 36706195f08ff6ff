// The lexicons of themes and threats as tries, one for each language, built at first use.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import { buildTermTrie, findTerms, type TermHit, type TermTrie } from "./term-trie";
import type { Token } from "./tokens";
import { weightedTerms, type Lexicon, type WeightedCode } from "./lexicon/weighted-terms";
import { HARM_WORDS, STRONG_HARM } from "./lexicon/harm-words";
import { HARMS_IN_THEMSELVES } from "./lexicon/harms-in-themselves";
import { THEMES_AR } from "./lexicon/themes-ar";
import { THEMES_EN } from "./lexicon/themes-en";
import { THEMES_ES } from "./lexicon/themes-es";
import { THEMES_FR } from "./lexicon/themes-fr";
import { THEMES_JA } from "./lexicon/themes-ja";
import { THEMES_RU } from "./lexicon/themes-ru";
import { THEMES_ZH } from "./lexicon/themes-zh";
import { THREATS_AR } from "./lexicon/threats-ar";
import { THREATS_EN } from "./lexicon/threats-en";
import { THREATS_ES } from "./lexicon/threats-es";
import { THREATS_FR } from "./lexicon/threats-fr";
import { THREATS_JA } from "./lexicon/threats-ja";
import { THREATS_RU } from "./lexicon/threats-ru";
import { THREATS_ZH } from "./lexicon/threats-zh";

const THEMES: Record<string, Partial<Lexicon<ThemeCode>>> = {
  en: THEMES_EN,
  fr: THEMES_FR,
  es: THEMES_ES,
  ru: THEMES_RU,
  ar: THEMES_AR,
  zh: THEMES_ZH,
  ja: THEMES_JA,
};
const THREATS: Record<string, Partial<Lexicon<ThreatCode>>> = {
  en: THREATS_EN,
  fr: THREATS_FR,
  es: THREATS_ES,
  ru: THREATS_RU,
  ar: THREATS_AR,
  zh: THREATS_ZH,
  ja: THREATS_JA,
};

/** The terms of a concept among `tokens`, without those that only sound like it. */
export function findConcepts<C extends string>(
  trie: TermTrie<WeightedCode<C>>,
  tokens: readonly Token[],
): TermHit<WeightedCode<C>>[] {
  return findTerms(trie, tokens).flatMap((hit) => {
    const values = hit.values.filter(({ weight }) => weight > 0);
    return values.length > 0 ? [{ ...hit, values }] : [];
  });
}

const built = new Map<string, TermTrie<unknown>>();

/** Theme terms of a language; English where it has no lexicon. */
export const themeTrie = (language: string | null): TermTrie<WeightedCode<ThemeCode>> =>
  once(`theme ${language}`, () => buildTermTrie(weightedTerms(THEMES[language ?? "en"] ?? THEMES_EN)));

/** Threat terms of a language; English where it has no lexicon. */
export const threatTrie = (language: string | null): TermTrie<WeightedCode<ThreatCode>> =>
  once(`threat ${language}`, () => buildTermTrie(weightedTerms(THREATS[language ?? "en"] ?? THREATS_EN)));

/** Words of harm of a language, any of them or only the strong ones. */
export const harmTrie = (language: string | null, strong: boolean): TermTrie<true> =>
  once(`harm ${strong} ${language}`, () => {
    const words = strong ? STRONG_HARM : HARM_WORDS;
    const terms = (words[language ?? "en"] ?? words["en"] ?? "").split("|");
    return buildTermTrie(terms.map((term) => [term.trim(), true] as const));
  });

/** What is a harm in itself in a language (true), and what only sounds so (false). */
export const innateHarmTrie = (language: string | null): TermTrie<boolean> =>
  once(`innate ${language}`, () => {
    const known = HARMS_IN_THEMSELVES[language ?? ""] ?? { harm: "", not: "" };
    const terms = (list: string, is: boolean) => list.split("|").map((term) => [term.trim(), is] as const);
    return buildTermTrie([...terms(known.not, false), ...terms(known.harm, true)]);
  });

function once<V>(key: string, build: () => TermTrie<V>): TermTrie<V> {
  let trie = built.get(key) as TermTrie<V> | undefined;
  if (!trie) built.set(key, (trie = build()));
  return trie;
}
