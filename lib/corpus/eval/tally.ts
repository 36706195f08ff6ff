// Counts of what was found, missed and found wrongly, and the figures that follow from them.

/** `found`: rightly found; `wrong`: found and not there; `missed`: there and not found. */
export interface Tally {
  found: number;
  wrong: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ found: 0, wrong: 0, missed: 0 });

/** Adds the values of two sets, each value once. */
export function tallySets(expected: Iterable<string>, given: Iterable<string>): Tally {
  const [there, said] = [new Set(expected), new Set(given)];
  const found = [...there].filter((value) => said.has(value)).length;
  return { found, wrong: said.size - found, missed: there.size - found };
}

export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const { found, wrong, missed } of tallies) {
    sum.found += found;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}

/** Per cent, 0 where nothing was found. */
export const f1 = ({ found, wrong, missed }: Tally): number =>
  found === 0 ? 0 : (200 * found) / (2 * found + wrong + missed);

export const precision = ({ found, wrong }: Tally): number => (100 * found) / (found + wrong || 1);

export const recall = ({ found, missed }: Tally): number => (100 * found) / (found + missed || 1);
