// Keeps the first so many of a stream of things, in order, without sorting the others.

/** `compare` is negative where its first argument stands before its second. */
export class BestList<T> {
  readonly items: T[] = [];

  constructor(
    private readonly most: number,
    private readonly compare: (a: T, b: T) => number,
  ) {}

  /** The last of those kept, where no further one is kept for free. */
  get last(): T | undefined {
    return this.items.length < this.most ? undefined : this.items.at(-1);
  }

  offer(item: T): void {
    const { items } = this;
    const { last } = this;
    if (this.most === 0 || (last !== undefined && this.compare(item, last) >= 0)) return;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(items[middle] as T, item) < 0) low = middle + 1;
      else high = middle;
    }
    items.splice(low, 0, item);
    if (items.length > this.most) items.pop();
  }
}
