// Joins neighbouring pieces of the same kind, so that what is marked reads as one stretch.
import type { ComparedRun } from "@/lib/domain/comparison";

/** A piece with its kind; null stands between words and takes the kind of its neighbours where they agree. */
export interface KindedPiece {
  text: string;
  kind: ComparedRun["kind"] | null;
}

/** The runs of `pieces`; their texts together are those of the pieces. */
export function joinRuns(pieces: readonly KindedPiece[]): ComparedRun[] {
  const runs: ComparedRun[] = [];
  pieces.forEach(({ text, kind }, at) => {
    const own = kind ?? between(pieces, at);
    const last = runs.at(-1);
    if (last?.kind === own) last.text += text;
    else runs.push({ text, kind: own });
  });
  return runs;
}

function between(pieces: readonly KindedPiece[], at: number): ComparedRun["kind"] {
  const [before, behind] = [pieces[at - 1]?.kind, pieces[at + 1]?.kind];
  return before && before === behind ? before : "same";
}
