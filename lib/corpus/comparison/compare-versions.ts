// Compares what an earlier and a later statement say of one subject: what was added, dropped and reworded.
import { diffArrays } from "diff";
import type { ComparedRun, PassageFate } from "@/lib/domain/comparison";
import { joinRuns, type KindedPiece } from "./join-runs";
import { pairPassages } from "./pair-passages";
import { wordsOfPassage, type PassagePiece } from "./words-of-passage";

/** A passage as printed, with the paragraph that it stands in. */
export interface VersionPassage {
  quote: string;
  paragraph: number;
}

/** The words of one passage, and what became of it. */
export interface ComparedVersion {
  runs: ComparedRun[];
  fate: PassageFate;
}

/** Each passage of the earlier and of the later text, compared with the one of the other that is most like it, each once. */
export function compareVersions(
  earlier: readonly VersionPassage[],
  later: readonly VersionPassage[],
): { earlier: ComparedVersion[]; later: ComparedVersion[] } {
  const pieces = [earlier, later].map((passages) => passages.map(({ quote }) => wordsOfPassage(quote)));
  const [before = [], behind = []] = pieces;
  const result = { earlier: earlier.map(wholly("dropped")), later: later.map(wholly("added")) };
  for (const [from, to] of pairPassages(pieces)) {
    if (typeof from !== "number" || typeof to !== "number") continue;
    const [dropped, added] = compareWords(before[from] ?? [], behind[to] ?? []);
    const kind = [...dropped, ...added].every((run) => run.kind === "same") ? "kept" : "reworded";
    result.earlier[from] = { runs: dropped, fate: { kind, other: later[to]?.paragraph ?? 0 } };
    result.later[to] = { runs: added, fate: { kind, other: earlier[from]?.paragraph ?? 0 } };
  }
  return result;
}

const wholly =
  (kind: "added" | "dropped") =>
  ({ quote }: VersionPassage): ComparedVersion => ({ runs: [{ text: quote, kind }], fate: { kind } });

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
