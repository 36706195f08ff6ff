// Tells whether two words differ by at most two mistakes of typing.

/** A letter added, left out, changed, or swapped with the next is one mistake; at most two make the words alike. */
export function isWithinTwoMistakes(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2 && mistakesBetween(a, b) <= 2;
}

/** Restricted Damerau-Levenshtein distance, given up as 3 where it is larger. */
function mistakesBetween(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let mistakes = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) mistakes = Math.min(mistakes, (beforeLast[column - 2] ?? 0) + 1);
      current.push(mistakes);
      least = Math.min(least, mistakes);
    }
    if (least > 2) return 3;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 3;
}
