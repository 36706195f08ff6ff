// Marks in each side's passages the words that no other side uses on the same subject.
import type { ComparedRun } from "@/lib/domain/comparison";
import { joinRuns } from "./join-runs";
import { wordsOfPassage } from "./words-of-passage";

/** Words this short join others and say nothing by themselves. */
const SHORT = 3;

/**
 * The runs of each passage of each side: `passages[side][index]`. Where fewer than two sides say anything, nothing is
 * marked: there is no other to differ from.
 */
export function markOwnWords(passages: readonly (readonly string[])[]): ComparedRun[][][] {
  const speaking = passages.filter((texts) => texts.length > 0).length;
  const vocabularies = passages.map(
    (texts) => new Set(texts.flatMap((text) => wordsOfPassage(text).map(({ key }) => key))),
  );
  return passages.map((texts, side) => {
    const others = vocabularies.filter((_, other) => other !== side);
    const isOwn = (key: string) => speaking > 1 && key.length > SHORT && !others.some((words) => words.has(key));
    return texts.map((text) => markPassage(text, isOwn));
  });
}

function markPassage(text: string, isOwn: (key: string) => boolean): ComparedRun[] {
  return joinRuns(
    wordsOfPassage(text).map(({ text: printed, key }) => {
      return { text: printed, kind: key === "" ? null : isOwn(key) ? "own" : "same" };
    }),
  );
}
