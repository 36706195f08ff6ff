// The form in which a model's weights are stored: small, exact, and the same bytes from the same training.
import type { LinearModel } from "./linear-model";

/** Raised when a stored file can no longer be read as before. */
const WEIGHTS_FORMAT = 1;
/** Weights are whole numbers of this part of a log-odd. */
const UNIT = 1 / 512;
const LARGEST = 32_767;

/**
 * `bias` and `thresholds`: one whole number a class, in `unit`s. `hashes`: the features in ascending order, 32 bits
 * each. `lengths`: how many weights each has, 8 bits each. `classOf` (8 bits) and `weights` (16 bits, signed): the
 * weights one after the other. All four are base64 of little-endian numbers.
 */
export interface WeightsFile {
  format: number;
  model: string;
  /** What it was trained on: counts only. */
  trainedOn: { documents: number; examples: number };
  unit: number;
  classes: string[];
  bias: number[];
  thresholds: number[];
  hashes: string;
  lengths: string;
  classOf: string;
  weights: string;
}

/** One weight of a feature for the class of number `index`. */
export interface Weight {
  index: number;
  weight: number;
}

/** What training gives: weights by hash. */
export interface TrainedWeights {
  model: string;
  trainedOn: WeightsFile["trainedOn"];
  classes: readonly string[];
  bias: readonly number[];
  thresholds: readonly number[];
  rows: ReadonlyMap<number, readonly Weight[]>;
}

const quantize = (value: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / UNIT)));

/** The stored form; weights that round to nothing are left out. */
export function encodeWeights({ model, trainedOn, classes, bias, thresholds, rows }: TrainedWeights): WeightsFile {
  const kept = [...rows]
    .map(([hash, row]) => [hash, row.filter(({ weight }) => quantize(weight) !== 0)] as const)
    .filter(([, row]) => row.length > 0)
    .sort(([a], [b]) => a - b);
  const entries = kept.flatMap(([, row]) => [...row].sort((a, b) => a.index - b.index));
  return {
    format: WEIGHTS_FORMAT,
    model,
    trainedOn,
    unit: UNIT,
    classes: [...classes],
    bias: bias.map(quantize),
    thresholds: thresholds.map(quantize),
    hashes: pack(
      kept.map(([hash]) => hash),
      4,
    ),
    lengths: pack(
      kept.map(([, row]) => row.length),
      1,
    ),
    classOf: pack(
      entries.map(({ index }) => index),
      1,
    ),
    weights: pack(
      entries.map(({ weight }) => quantize(weight) & 0xffff),
      2,
    ),
  };
}

/** @throws Error where the file is of another format. */
export function decodeWeights(file: WeightsFile): LinearModel {
  if (file.format !== WEIGHTS_FORMAT) {
    throw new Error(`Weights of format ${file.format} cannot be read; train them again (npm run train).`);
  }
  const lengths = unpack(file.lengths, 1);
  const weights = unpack(file.weights, 2).map((packed) => ((packed << 16) >> 16) * file.unit);
  const lengthOf = new Uint8Array(weights.length);
  const rows = new Map<number, number>();
  let at = 0;
  unpack(file.hashes, 4).forEach((hash, index) => {
    rows.set(hash, at);
    lengthOf[at] = lengths[index] ?? 0;
    at += lengths[index] ?? 0;
  });
  return {
    classes: file.classes,
    bias: Float64Array.from(file.bias, (value) => value * file.unit),
    thresholds: Float64Array.from(file.thresholds, (value) => value * file.unit),
    rows,
    lengthOf,
    classOf: Uint8Array.from(unpack(file.classOf, 1)),
    weightOf: Float64Array.from(weights),
  };
}

function pack(values: readonly number[], bytes: 1 | 2 | 4): string {
  const buffer = Buffer.alloc(values.length * bytes);
  values.forEach((value, index) => buffer.writeUIntLE(value, index * bytes, bytes));
  return buffer.toString("base64");
}

function unpack(packed: string, bytes: 1 | 2 | 4): number[] {
  const buffer = Buffer.from(packed, "base64");
  return Array.from({ length: buffer.length / bytes }, (_, index) => buffer.readUIntLE(index * bytes, bytes));
}
