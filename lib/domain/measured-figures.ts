// How right the records are, as measured against labelled documents: written by `npm run eval -- --write`, never by hand.
import { z } from "zod";
import stored from "./measured-figures.json" with { type: "json" };

/**
 * `value` in per cent: the share that is right (`accuracy`), or F1 of what was found against what is there, with its
 * `precision` and `recall`. `n`: how many documents (accuracy) or labelled items (F1) it rests on.
 */
const MeasuredFigureSchema = z.object({
  field: z.string(),
  measure: z.enum(["accuracy", "F1"]),
  value: z.number().min(0).max(100),
  n: z.int().nonnegative(),
  precision: z.number().min(0).max(100).optional(),
  recall: z.number().min(0).max(100).optional(),
});

/**
 * One measurement. `how`: `unseen` where no model was trained on the documents, `cross-validation` where each fifth of
 * them was scored with models trained on the other four. `command` gives the figures again; `date` is YYYY-MM-DD.
 */
const MeasurementSchema = z.object({
  how: z.enum(["unseen", "cross-validation"]),
  command: z.string(),
  date: z.iso.date(),
  documents: z.int().positive(),
  languages: z.array(z.object({ language: z.string(), documents: z.int().positive() })),
  figures: z.array(MeasuredFigureSchema),
});
export type Measurement = z.infer<typeof MeasurementSchema>;

export const MeasurementsSchema = z.array(MeasurementSchema);

/** The latest measurement of each kind. */
export const MEASUREMENTS: readonly Measurement[] = MeasurementsSchema.parse(stored);
