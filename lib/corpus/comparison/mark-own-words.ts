// Marks in each side's passages the words that no other side uses on the same subject.
import type { ComparedRun } from "@/lib/domain/comparison";
import { joinRuns } from "./join-runs";
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
 * its own language; where there are none, nothing is marked: there is no other to differ from.
 */
export function markOwnWords(passages: readonly (readonly SpokenPassage[])[]): ComparedRun[][][] {
  return passages.map((own, side) => {
    const heard = wordsByLanguage(passages.filter((_, other) => other !== side).flat());
    return own.map(({ quote, language }) => {
      const words = heard.get(language);
      return markPassage(quote, (key) => words !== undefined && key.length > SHORT && !words.has(key));
    });
  });
}

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
