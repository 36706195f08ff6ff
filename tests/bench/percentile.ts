// The one way in which the benches of pages take percentiles.

/** The value that `share` (0 to 1) of `values` do not exceed, by rank; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
