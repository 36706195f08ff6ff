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

  constructor(
    size: number,
    private readonly plan: Regularization,
  ) {
    this.sums = new Float64Array(size);
    this.squares = new Float64Array(size);
    this.current = new Float64Array(size);
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
    this.current[at] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond) / ((BETA + root) / rate + l2);
  }
}
