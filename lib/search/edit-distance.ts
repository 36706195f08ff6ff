// How many mistakes lie between two words: letters left out, added, changed, or put in each other's place.

const SHORTEST_WORD = 4;
const LONG_WORD = 6;

/** So many mistakes may lie between a word and what was meant by it: shorter words are too like one another. */
export function mostMistakes(word: string): number {
  return word.length < SHORTEST_WORD ? 0 : word.length < LONG_WORD ? 1 : 2;
}

/** The mistakes (optimal string alignment) between the words; `most` + 1 where there are more than `most`. */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = b.map((_, at) => at).concat(b.length);
  for (let row = 1; row <= a.length; row++) {
    const now = nextRow(a, b, row, last, before);
    if (Math.min(...now) > most) return most + 1;
    [before, last] = [last, now];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

function nextRow(a: string[], b: string[], row: number, last: number[], before: number[]): number[] {
  const now = [row];
  for (let at = 1; at <= b.length; at++) {
    const changed = (last[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
    const swapped = a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1] ? (before[at - 2] ?? Infinity) + 1 : Infinity;
    now.push(Math.min(changed, swapped, (last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
  }
  return now;
}
