// Puts the passages of each side beside each other, subject by subject, with the words that differ marked.
import type { ComparedCell, ComparedPassage, ComparedSubject, SubjectCount } from "@/lib/domain/comparison";
import type { PositionStatement } from "@/lib/domain/position";
import { compareVersions } from "./compare-versions";
import { markOwnWords } from "./mark-own-words";

/** Passages shown of one statement on one subject. */
const MOST_PASSAGES = 4;

/**
 * One subject. `statements` holds for each side its newest statement that raises the subject, null where none does.
 * Two sides are compared as versions of one text, the earlier first, where `versions` says so.
 */
export function compareSubject(
  { kind, code, raised }: SubjectCount,
  statements: readonly (PositionStatement | null)[],
  versions: boolean,
): ComparedSubject {
  const passages = statements.map(shown);
  const compared = versions ? asVersions(passages) : asSides(passages);
  return {
    kind,
    code,
    cells: statements.map((statement, side) => cellOf(statement, raised[side] ?? 0, compared[side] ?? [])),
  };
}

const shown = (statement: PositionStatement | null) => statement?.passages.slice(0, MOST_PASSAGES) ?? [];

type Passages = ReturnType<typeof shown>;
type Compared = Pick<ComparedPassage, "runs" | "fate">[];

function asVersions([earlier = [], later = []]: readonly Passages[]): Compared[] {
  const compared = compareVersions(earlier, later);
  return [compared.earlier, compared.later];
}

function asSides(passages: readonly Passages[]): Compared[] {
  return markOwnWords(passages).map((side) => side.map((runs) => ({ runs, fate: null })));
}

function cellOf(statement: PositionStatement | null, raised: number, compared: Compared): ComparedCell {
  if (!statement) return { raised, statement: null, passages: [] };
  const { passages: _, ...heading } = statement;
  const passages = shown(statement).map(({ paragraph, language, label }, at): ComparedPassage => {
    return { paragraph, language, label, ...(compared[at] ?? { runs: [], fate: null }) };
  });
  return { raised, statement: heading, passages };
}
