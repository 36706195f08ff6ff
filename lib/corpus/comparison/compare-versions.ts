// Compares what an earlier and a later statement say of one subject: what was added, dropped and reworded.
import { diffArrays } from "diff";
import type { ComparedRun } from "@/lib/domain/comparison";
import { joinRuns, type KindedPiece } from "./join-runs";
import { wordsOfPassage, type PassagePiece } from "./words-of-passage";

/** The runs of each passage, of the earlier and of the later statement. */
export interface ComparedVersions {
  earlier: ComparedRun[][];
  later: ComparedRun[][];
}

/** Two passages that share this part of their words are versions of one; others were dropped or added whole. */
const SAME_PASSAGE = 0.35;

/** Each passage is compared with the one of the other side that is most like it, each once. */
export function compareVersions(earlier: readonly string[], later: readonly string[]): ComparedVersions {
  const pieces = { earlier: earlier.map(wordsOfPassage), later: later.map(wordsOfPassage) };
  const result: ComparedVersions = {
    earlier: earlier.map((text) => [{ text, kind: "dropped" }]),
    later: later.map((text) => [{ text, kind: "added" }]),
  };
  for (const { from, to } of pairs(pieces.earlier, pieces.later)) {
    const [before, behind] = compareWords(pieces.earlier[from] ?? [], pieces.later[to] ?? []);
    result.earlier[from] = before;
    result.later[to] = behind;
  }
  return result;
}

function pairs(earlier: PassagePiece[][], later: PassagePiece[][]): { from: number; to: number }[] {
  const likely = earlier
    .flatMap((words, from) => later.map((others, to) => ({ from, to, likeness: likenessOf(words, others) })))
    .filter(({ likeness }) => likeness >= SAME_PASSAGE)
    .sort((a, b) => b.likeness - a.likeness || a.from - b.from || a.to - b.to);
  const [usedFrom, usedTo] = [new Set<number>(), new Set<number>()];
  return likely.filter(({ from, to }) => {
    if (usedFrom.has(from) || usedTo.has(to)) return false;
    usedFrom.add(from);
    usedTo.add(to);
    return true;
  });
}

/** The words that both have, as a part of those that either has. */
function likenessOf(words: PassagePiece[], others: PassagePiece[]): number {
  const [a, b] = [keysOf(words), keysOf(others)];
  const shared = [...a].filter((key) => b.has(key)).length;
  return shared / (a.size + b.size - shared || 1);
}

const keysOf = (pieces: PassagePiece[]): Set<string> => new Set(pieces.map(({ key }) => key).filter(Boolean));

function compareWords(earlier: PassagePiece[], later: PassagePiece[]): [ComparedRun[], ComparedRun[]] {
  const comparator = (a: PassagePiece, b: PassagePiece) => a.key === b.key && (a.key !== "" || a.text === b.text);
  const before: KindedPiece[] = [];
  const behind: KindedPiece[] = [];
  let from = 0;
  for (const { added, removed, count = 0 } of diffArrays(earlier, later, { comparator })) {
    if (!added) before.push(...kinded(earlier.slice(from, from + count), removed ? "dropped" : "same"));
    if (!removed) behind.push(...kinded(later.slice(behind.length, behind.length + count), added ? "added" : "same"));
    if (!added) from += count;
  }
  return [joinRuns(before), joinRuns(behind)];
}

const kinded = (pieces: PassagePiece[], kind: ComparedRun["kind"]): KindedPiece[] =>
  pieces.map(({ text, key }) => ({ text, kind: key === "" ? null : kind }));
