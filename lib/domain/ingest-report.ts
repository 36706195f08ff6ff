// What an ingest run says at its end: every input in exactly one class, and counts that add up.
import { z } from "zod";
import { RejectionReasonSchema } from "./rejection";

export const INGEST_STATUSES = ["committed", "duplicate", "rejected", "pending"] as const;
export type IngestStatus = (typeof INGEST_STATUSES)[number];

/** The end of one input. `statements` counts the statements it brought; `detail` says why, for people. */
export const IngestItemSchema = z.object({
  path: z.string(),
  status: z.enum(INGEST_STATUSES),
  reason: RejectionReasonSchema.nullable(),
  detail: z.string().nullable(),
  statements: z.int().nonnegative(),
});
export type IngestItem = z.infer<typeof IngestItemSchema>;

/** `counts` adds up to `inputs`; `rejections` adds up to `counts.rejected`. */
export interface IngestReport {
  inputs: number;
  statements: number;
  counts: Record<IngestStatus, number>;
  rejections: Record<string, number>;
  items: IngestItem[];
}
