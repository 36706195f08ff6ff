// Puts the passages of each side beside each other, subject by subject, with the words that differ marked where they can be compared.
import type { ComparedCell, ComparedPassage, ComparedSubject, SubjectCount } from "@/lib/domain/comparison";
import type { PositionPassage, PositionStatement } from "@/lib/domain/position";
import { alignSides, alignVersions, firstPassages } from "./align-passages";
import { compareVersions } from "./compare-versions";
import { markOwnWords } from "./mark-own-words";
import { pairPassages, type PassageGroup } from "./pair-passages";
import { wordsOfPassage } from "./words-of-passage";

/** Passages shown of one statement on one subject; all of them are compared. */
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
  const passages = statements.map((statement) => statement?.passages ?? []);
  const groups = pairPassages(passages.map((side) => side.map(({ quote }) => wordsOfPassage(quote))));
  const compared = versions ? asVersions(passages) : asSides(passages, groups);
  const counts = passages.map((side) => side.length);
  const aligned = versions ? alignVersions(groups, counts) : alignSides(groups, counts);
  const rows = firstPassages(aligned, MOST_PASSAGES).map(({ counterparts, places }) => ({
    counterparts,
    passages: places.map((of, side) => of.flatMap((at) => compared[side]?.[at] ?? [])),
  }));
  const shown = (side: number) => rows.flatMap((row) => row.passages[side] ?? []).length;
  const cells = statements.map((statement, side) =>
    cellOf(statement, raised[side] ?? 0, (counts[side] ?? 0) - shown(side)),
  );
  return { kind, code, cells, rows };
}

function asVersions([earlier = [], later = []]: readonly PositionPassage[][]): ComparedPassage[][] {
  const compared = compareVersions(earlier, later);
  return [withWords(earlier, compared.earlier), withWords(later, compared.later)];
}

function asSides(passages: readonly PositionPassage[][], groups: readonly PassageGroup[]): ComparedPassage[][] {
  const marked = markOwnWords(passages, groups);
  return passages.map((side, at) =>
    withWords(
      side,
      (marked[at] ?? []).map((runs) => ({ runs, fate: null })),
    ),
  );
}

function withWords(
  passages: readonly PositionPassage[],
  compared: readonly Pick<ComparedPassage, "runs" | "fate">[],
): ComparedPassage[] {
  return passages.map(({ paragraph, language }, at) => {
    return { paragraph, language, ...(compared[at] ?? { runs: [], fate: null }) };
  });
}

function cellOf(statement: PositionStatement | null, raised: number, more: number): ComparedCell {
  if (!statement) return { raised, statement: null, more: 0 };
  const { passages: _, ...heading } = statement;
  return { raised, statement: heading, more };
}
