// Marks in passages that say much the same the words that no other side uses on the same subject.
import type { ComparedRun } from "@/lib/domain/comparison";
import { joinRuns } from "./join-runs";
import type { PassageGroup } from "./pair-passages";
import { shareWording } from "./share-wording";
import { wordsOfPassage } from "./words-of-passage";

/** Words this short join others and say nothing by themselves. */
const SHORT = 3;

/** A passage with its language; null where it is not known. */
export interface SpokenPassage {
  quote: string;
  language: string | null;
}

/**
 * The runs of each passage of each side: `passages[side][index]`. A passage is held against those of the other sides in
 * its own language; nothing is marked in one without a counterpart in `groups` that shares its wording: between
 * unrelated sentences every word would differ.
 */
export function markOwnWords(
  passages: readonly (readonly SpokenPassage[])[],
  groups: readonly PassageGroup[],
): ComparedRun[][][] {
  return passages.map((own, side) => {
    const heard = wordsByLanguage(passages.filter((_, other) => other !== side).flat());
    return own.map((passage, at) => {
      const words = heard.get(passage.language);
      const comparable =
        words !== undefined && counterpartsOf(passages, groups, { side, at }).some(sharesWith(passage));
      return markPassage(passage.quote, (key) => comparable && key.length > SHORT && !words.has(key));
    });
  });
}

function counterpartsOf(
  passages: readonly (readonly SpokenPassage[])[],
  groups: readonly PassageGroup[],
  { side, at }: { side: number; at: number },
): SpokenPassage[] {
  const group = groups.find((places) => places[side] === at) ?? [];
  return group.flatMap((place, other) => (place === null || other === side ? [] : (passages[other]?.[place] ?? [])));
}

const sharesWith =
  ({ quote, language }: SpokenPassage) =>
  (other: SpokenPassage): boolean =>
    other.language === language && shareWording(wordsOfPassage(quote), wordsOfPassage(other.quote));

function wordsByLanguage(passages: readonly SpokenPassage[]): Map<string | null, Set<string>> {
  const words = new Map<string | null, Set<string>>();
  for (const { quote, language } of passages) {
    const known = words.get(language) ?? new Set();
    for (const { key } of wordsOfPassage(quote)) known.add(key);
    words.set(language, known);
  }
  return words;
}

function markPassage(text: string, isOwn: (key: string) => boolean): ComparedRun[] {
  return joinRuns(
    wordsOfPassage(text).map(({ text: printed, key }) => {
      return { text: printed, kind: key === "" ? null : isOwn(key) ? "own" : "same" };
    }),
  );
}
