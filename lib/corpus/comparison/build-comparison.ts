// Puts the passages of each side beside each other, subject by subject, with the words that differ marked.
import type {
  ComparedCell,
  ComparedPassage,
  ComparedRun,
  ComparedSubject,
  SubjectCount,
} from "@/lib/domain/comparison";
import type { PositionStatement } from "@/lib/domain/position";
import { compareVersions } from "./compare-versions";
import { markOwnWords, type SpokenPassage } from "./mark-own-words";

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
  const runs = versions ? versionRuns(passages) : markOwnWords(passages);
  return {
    kind,
    code,
    cells: statements.map((statement, side) => cellOf(statement, raised[side] ?? 0, runs[side] ?? [])),
  };
}

const shown = (statement: PositionStatement | null) => statement?.passages.slice(0, MOST_PASSAGES) ?? [];

function versionRuns([earlier = [], later = []]: readonly (readonly SpokenPassage[])[]): ComparedRun[][][] {
  const [before, behind] = [earlier, later].map((passages) => passages.map(({ quote }) => quote));
  const compared = compareVersions(before ?? [], behind ?? []);
  return [compared.earlier, compared.later];
}

function cellOf(statement: PositionStatement | null, raised: number, runs: readonly ComparedRun[][]): ComparedCell {
  if (!statement) return { raised, statement: null, passages: [] };
  const { passages: _, ...heading } = statement;
  const passages = shown(statement).map(({ paragraph, language, label }, at): ComparedPassage => {
    return { paragraph, language, label, runs: runs[at] ?? [] };
  });
  return { raised, statement: heading, passages };
}
