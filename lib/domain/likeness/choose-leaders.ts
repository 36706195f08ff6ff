// Chooses, among printings of the same statements, the one of each that counts: the same whatever came first.

/** A statement as a printing; `facts` is how many facts of its header are known. */
export interface Printing {
  id: string;
  facts: number;
  words: number;
  identityHash: string;
}

/**
 * The statement that each of `printings` is a duplicate of, null for those that count. `pairs` are ids of two that are
 * one statement. The printing with the most facts counts, then the longest; what is no duplicate of it directly is not
 * taken for one by way of a third.
 */
export function chooseLeaders(
  printings: readonly Printing[],
  pairs: readonly (readonly [string, string])[],
): Map<string, string | null> {
  const partners = new Map<string, Set<string>>(printings.map(({ id }) => [id, new Set()]));
  for (const [one, other] of pairs) {
    partners.get(one)?.add(other);
    partners.get(other)?.add(one);
  }
  const leaders: string[] = [];
  return new Map(
    [...printings].sort(byRank).map(({ id }) => {
      const leader = leaders.find((candidate) => partners.get(id)?.has(candidate)) ?? null;
      if (leader === null) leaders.push(id);
      return [id, leader];
    }),
  );
}

function byRank(one: Printing, other: Printing): number {
  return other.facts - one.facts || other.words - one.words || (one.identityHash < other.identityHash ? -1 : 1);
}
