// One state of the whole index: all numbers of a search come from one of these, and a new state never changes an old one.
import { sizeOf, unite } from "@/lib/search/segment/bit-set";
import { documentsOf } from "@/lib/search/segment/documents-of";
import type { Segment } from "@/lib/search/segment/segment";
import { indexPart, type IndexPart } from "./index-part";
import { ValueNumbers } from "./value-numbers";

/** `statements`: those that are found and counted; `meanWords`: of one of them, at least 1. */
export interface IndexState {
  parts: readonly IndexPart[];
  values: ValueNumbers;
  statements: number;
  sampleStatements: number;
  meanWords: number;
}

/** The state of these parts; `values` goes on from the state before. */
export function indexState(parts: readonly IndexPart[], values = new ValueNumbers()): IndexState {
  const statements = parts.reduce((sum, { liveSize }) => sum + liveSize, 0);
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  return {
    parts: parts.filter(({ segment }) => segment.size > 0),
    values,
    statements,
    sampleStatements: parts.reduce((sum, { sampleSize }) => sum + sampleSize, 0),
    meanWords: Math.max(words / Math.max(statements, 1), 1),
  };
}

/** The state without the statements of these ids, and with those of `added`. */
export function changedState(state: IndexState, ids: readonly string[], added: readonly Segment[]): IndexState {
  const gone = new Set(ids);
  const kept = state.parts.map((part) => withoutStatements(part, gone));
  return indexState([...kept, ...added.map((segment) => indexPart(segment))], state.values);
}

function withoutStatements(part: IndexPart, ids: ReadonlySet<string>): IndexPart {
  const gone = documentsOf(part.segment, ids);
  return sizeOf(gone) > 0 ? indexPart(part.segment, unite(gone, part.deleted)) : part;
}
