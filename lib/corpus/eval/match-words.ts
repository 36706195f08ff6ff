// When two names or two quotes count as the same: by their words, case, accents and punctuation aside.

/** The words of a text in the form in which they are compared. */
export function comparedWords(text: string | null | undefined): string[] {
  const folded = (text ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True where all words of one name stand in the other and they share one of three letters; also where both are absent. */
export function isSameName(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  const [one, other] = [comparedWords(a), comparedWords(b)];
  const shared = one.some((word) => word.length > 2);
  return shared && (isWithin(one, other) || isWithin(other, one));
}

const isWithin = (part: string[], whole: string[]): boolean =>
  part.length > 0 && part.every((word) => whole.includes(word));

/** The share of the shorter text's words that stand in the other one too, each as often as it is there; 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [comparedWords(a), comparedWords(b)];
  const shorter = Math.min(one.length, other.length);
  const open = countWords(other);
  const common = one.filter((word) => {
    const left = open.get(word) ?? 0;
    open.set(word, left - 1);
    return left > 0;
  });
  return shorter === 0 ? 0 : common.length / shorter;
}

function countWords(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
