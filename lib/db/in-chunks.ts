// Cuts long lists of rows into the sizes that one SQL statement takes.

/** Calls `insert` with at most 1,000 rows at a time (PostgreSQL takes 65,535 parameters), in order. */
export async function inChunks<T>(rows: readonly T[], insert: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += 1_000) await insert(rows.slice(start, start + 1_000));
}
