// A list of positions that keeps its memory when it is emptied: an array gives it back, and every search would pay anew.

const START = 64;

/** Whole numbers from 0 to 2^32 - 1; `values` holds `length` of them and room behind, and is replaced when it grows. */
export class PositionList {
  values = new Uint32Array(START);
  length = 0;

  push(value: number): void {
    this.reserve(1);
    this.values[this.length++] = value;
  }

  /** Makes sure that `count` more fit into `values`. */
  reserve(count: number): void {
    if (this.length + count <= this.values.length) return;
    const larger = new Uint32Array(Math.max(this.values.length * 2, this.length + count));
    larger.set(this.values);
    this.values = larger;
  }

  /** Puts them in ascending order, each once. */
  sortOnce(): void {
    const { values } = this;
    values.subarray(0, this.length).sort();
    let kept = 0;
    for (let at = 0; at < this.length; at++) {
      const value = values[at] ?? 0;
      if (kept === 0 || values[kept - 1] !== value) values[kept++] = value;
    }
    this.length = kept;
  }
}
