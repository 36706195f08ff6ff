// The words of a passage as features: stems, pairs of stems, and where they stand.
import type { Token } from "../tokens";

const STEM = 7;
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/** Words without a subject of their own, in their folded form. */
const FUNCTION_WORDS = new Set(
  (
    "the of and to in a that for is on with as by our we be this are it its an at from has have been which their not " +
    "de la le les des et du en un une dans pour que qui est sur par au aux nous ce cette " +
    "el los las del y una por con se su para como lo al nuestro " +
    "и в на с по что не для о к мы как это"
  ).split(" "),
);

/** A word cut to its first letters, which holds most endings off in every language that is read here. */
export const stemOf = (form: string): string => (CJK.test(form) ? form : form.slice(0, STEM));

/** `w=` each stem and `b=` each two that follow one another, function words left out of single ones; each once. */
export function wordFeatures(tokens: readonly Token[], prefix = ""): Set<string> {
  const features = new Set<string>();
  const stems = tokens.map(({ form }) => stemOf(form));
  stems.forEach((stem, index) => {
    const next = stems[index + 1];
    if (!isFunctionWord(tokens[index]) && stem.length > 1) features.add(`${prefix}w=${stem}`);
    if (next !== undefined) features.add(`${prefix}b=${stem} ${next}`);
  });
  return features;
}

const isFunctionWord = (token: Token | undefined): boolean => token !== undefined && FUNCTION_WORDS.has(token.form);
