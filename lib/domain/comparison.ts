// What two to four delegations or statements say of the same themes and threats, side by side.
import type { Subject } from "./ledger";
import type { PositionStatement } from "./position";

export const MOST_SIDES = 4;

/** Subjects with their passages on one page of a comparison. */
export const SUBJECTS_PER_PAGE = 8;

/** One column: a delegation, or one statement of one. `held` statements stand behind its numbers (1 for a statement). */
export interface ComparisonSide {
  /** Id of the delegation or of the statement. */
  id: string;
  name: string;
  /** Of a statement: its delegation and day; null for a delegation. */
  statement: { slug: string; delegation: string | null; date: string | null; language: string | null } | null;
  held: number;
  sample: boolean;
}

/** Words of a passage: `own` where no other side has them but one says much the same, `added` or `dropped` between two versions of one text. */
export interface ComparedRun {
  text: string;
  kind: "same" | "own" | "added" | "dropped";
}

/**
 * What became of a passage between two versions of one text; a passage that both have, as it was or reworded, stands in
 * paragraph `other` of the other version.
 */
export type PassageFate = { kind: "kept" | "reworded"; other: number } | { kind: "added" | "dropped" };

/** A passage of one side with its words compared; `fate` is null where no versions are compared. */
export interface ComparedPassage {
  fate: PassageFate | null;
  paragraph: number;
  language: string | null;
  runs: ComparedRun[];
}

/**
 * What one side says of a subject: in `raised` of the side's statements; the passages are those of its newest one,
 * `more` of which are not shown. `statement` is null where the side never raises it.
 */
export interface ComparedCell {
  raised: number;
  statement: Omit<PositionStatement, "passages"> | null;
  more: number;
}

/**
 * Passages that stand side by side, for each side in the order of its text: `counterparts` where each says in much the
 * same words what the others say, one of a side; else what stands alone.
 */
export interface ComparedRow {
  counterparts: boolean;
  passages: ComparedPassage[][];
}

/** One subject; `cells` and the passages of each row stand in the order of the sides. */
export interface ComparedSubject extends Subject {
  cells: ComparedCell[];
  rows: ComparedRow[];
}

/** `raisedBy` counts the sides that raise a subject; subjects stand by it, then by how often they are raised. */
export interface SubjectCount extends Subject {
  raised: number[];
  raisedBy: number;
}

/** `counts` are all subjects of the kind that a side raises; `subjects` those of one page, with their passages. */
export interface Comparison {
  sides: ComparisonSide[];
  counts: SubjectCount[];
  subjects: ComparedSubject[];
  pageCount: number;
}
