// Walks over a whole table in bounded memory, page by page.

/**
 * Yields what `readPage` gives, by ascending id. A page holds rows with an id after the one given; an empty one ends
 * the walk. Rows that come or go while it lasts are seen or not, all others exactly once.
 */
export async function* eachById<T extends { id: string }>(
  readPage: (after: string) => Promise<T[]>,
): AsyncGenerator<T, void> {
  let after = "";
  for (;;) {
    const page = await readPage(after);
    const last = page.at(-1);
    if (!last) return;
    yield* page;
    after = last.id;
  }
}
