// Typed arrays that grow, for index parts whose length is known only at the end.

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** `array` holds `length` numbers and room behind them; it is replaced when it grows, so keep no reference to it. */
export class GrowingArray<T extends Numbers> {
  length = 0;

  constructor(
    public array: T,
    private readonly make: (length: number) => T,
  ) {}

  push(value: number): void {
    if (this.length === this.array.length) this.grow(1);
    this.array[this.length++] = value;
  }

  /** Makes sure that `count` more numbers fit into `array` behind `length`. */
  reserve(count: number): void {
    if (this.length + count > this.array.length) this.grow(count);
  }

  append(source: T, from: number, to: number): void {
    const count = to - from;
    this.reserve(count);
    if (count > 24) this.array.set(source.subarray(from, to), this.length);
    else for (let at = 0; at < count; at++) this.array[this.length + at] = source[from + at] ?? 0;
    this.length += count;
  }

  /** What was written, without the room behind it; a view. */
  written(): T {
    return this.array.subarray(0, this.length) as T;
  }

  private grow(count: number): void {
    const larger = this.make(Math.max(this.array.length * 2, this.length + count));
    larger.set(this.array);
    this.array = larger;
  }
}

const START = 1_024;

export const growingBytes = (start = START) => new GrowingArray(new Uint8Array(start), (n) => new Uint8Array(n));
export const growingShorts = (start = START) => new GrowingArray(new Uint16Array(start), (n) => new Uint16Array(n));
export const growingWords = (start = START) => new GrowingArray(new Uint32Array(start), (n) => new Uint32Array(n));

export type GrowingBytes = GrowingArray<Uint8Array<ArrayBuffer>>;

/** Writes a whole number from 0 to 2^32 - 1 in one to five bytes, seven bits each, the lowest first. */
export function pushVarint(bytes: GrowingBytes, value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
