// Tells how far things stand in order although others stand between them.

/** The length of the longest rising sequence that is left when some of the numbers are struck out. */
export function longestRun(numbers: readonly number[]): number {
  // At each length the smallest number that such a sequence can end with.
  const ends: number[] = [];
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number);
    if (at < 0) ends.push(number);
    else ends[at] = number;
  }
  return ends.length;
}
