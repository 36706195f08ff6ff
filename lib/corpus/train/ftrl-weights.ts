// The weights of a linear model while it is trained: follow-the-regularized-leader, one learning rate a weight.

/** `rate`: how fast weights move; `l1` prunes weights that say little; `l2` keeps the others small. */
export interface Regularization {
  rate: number;
  l1: number;
  l2: number;
}

const BETA = 1;

/**
 * Weights in a flat array, each found by its number. McMahan et al., "Ad Click Prediction: a View from the Trenches"
 * (2013), algorithm 1; only operations that IEEE 754 rounds exactly.
 */
export class FtrlWeights {
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;
  private readonly current: Float64Array;
  /** How many weights of each row are not 0: most rows of a sparse model are passed over. */
  private readonly held: Uint16Array;

  constructor(
    rows: number,
    private readonly columns: number,
    private readonly plan: Regularization,
  ) {
    this.sums = new Float64Array(rows * columns);
    this.squares = new Float64Array(rows * columns);
    this.current = new Float64Array(rows * columns);
    this.held = new Uint16Array(rows);
  }

  /** Adds the weights of a row, each times `value`, to the first of `sums`. */
  addRow(row: number, value: number, sums: Float64Array): void {
    if (this.held[row] === 0) return;
    const from = row * this.columns;
    for (let column = 0; column < sums.length; column += 1) {
      sums[column] = (sums[column] ?? 0) + (this.current[from + column] ?? 0) * value;
    }
  }

  get(at: number): number {
    return this.current[at] ?? 0;
  }

  /** Moves a weight against the gradient of the loss. */
  update(at: number, gradient: number, l1 = this.plan.l1): void {
    const { rate, l2 } = this.plan;
    const before = this.squares[at] ?? 0;
    const square = before + gradient * gradient;
    const root = Math.sqrt(square);
    const sum = (this.sums[at] ?? 0) + gradient - ((root - Math.sqrt(before)) / rate) * (this.current[at] ?? 0);
    this.squares[at] = square;
    this.sums[at] = sum;
    const beyond = Math.abs(sum) - l1;
    this.set(at, beyond <= 0 ? 0 : (-Math.sign(sum) * beyond) / ((BETA + root) / rate + l2));
  }

  private set(at: number, weight: number): void {
    const held = Number(weight !== 0) - Number(this.current[at] !== 0);
    if (held !== 0) {
      const row = Math.floor(at / this.columns);
      this.held[row] = (this.held[row] ?? 0) + held;
    }
    this.current[at] = weight;
  }
}
