// Works on several items at once and hands the results on in the order of the items.

/**
 * Gives `map` of each item in order, with up to `width` of them at work ahead of the reader. A reader that stops early
 * leaves those that began to end by themselves, their results unused.
 */
export async function* mapInOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  width: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = map(item);
    // A failure is thrown where it is awaited below; until then it is not unhandled.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= width) yield (await running.shift()) as R;
  }
  for (const result of running) yield await result;
}
