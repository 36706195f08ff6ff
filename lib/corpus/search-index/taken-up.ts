// What a state of the index in memory has taken up, so that it can be told what it lacks.
import type { CorpusVersion, StatementChange } from "@/lib/db/index-snapshot";
import type { IndexState } from "@/lib/search/engine/index-state";

/** A state of the index: that of the corpus at `version`, and some changes at or after its horizon. */
export interface TakenUp {
  state: IndexState;
  version: CorpusVersion;
  /** Those changes: by which transaction each statement was changed. */
  applied: ReadonlyMap<string, string>;
  /** How many statements were read for it, beside its files. */
  inMemory: number;
}

/** The statements of those changes that it has not taken up. */
export function lackedBy({ version, applied }: TakenUp, changes: readonly StatementChange[]): string[] {
  const horizon = BigInt(version.horizon);
  return changes
    .filter(({ id, changedBy }) => BigInt(changedBy) >= horizon && applied.get(id) !== changedBy)
    .map(({ id }) => id);
}

/** Where changes must be listed from so that none is missing that one of them lacks. */
export function earliestHorizon(states: readonly TakenUp[]): string {
  const horizons = states.map(({ version }) => BigInt(version.horizon));
  return horizons.reduce((earliest, horizon) => (horizon < earliest ? horizon : earliest)).toString();
}
