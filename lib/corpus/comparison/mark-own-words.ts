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
    const others = passages.filter((_, other) => other !== side).flat();
    return own.map(({ quote, language }) => {
      const heard = others.filter((other) => other.language === language);
      const words = new Set(heard.flatMap((other) => wordsOfPassage(other.quote).map(({ key }) => key)));
      return markPassage(quote, (key) => heard.length > 0 && key.length > SHORT && !words.has(key));
    });
  });
}

function markPassage(text: string, isOwn: (key: string) => boolean): ComparedRun[] {
  return joinRuns(
    wordsOfPassage(text).map(({ text: printed, key }) => {
      return { text: printed, kind: key === "" ? null : isOwn(key) ? "own" : "same" };
    }),
  );
}
