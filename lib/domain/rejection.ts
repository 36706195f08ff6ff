// Why a document did not become a statement: a closed list of codes, each with a sentence that says what to do.
import { z } from "zod";

export const REJECTION_REASONS = [
  "empty",
  "too-large",
  "unknown-format",
  "unreadable",
  "unreachable",
  "address-refused",
  "damaged",
  "unsafe-name",
  "encrypted",
  "no-text-layer",
  "unmapped-font",
  "binary",
  "not-a-statement",
  "too-slow",
  "out-of-memory",
  "parser-crashed",
] as const;

export const RejectionReasonSchema = z.enum(REJECTION_REASONS);
export type RejectionReason = z.infer<typeof RejectionReasonSchema>;

/** The end of a document that gives no statement: a code for machines, a sentence for people. */
export const RejectionSchema = z.object({ reason: RejectionReasonSchema, message: z.string().min(1) });
export type Rejection = z.infer<typeof RejectionSchema>;

/** Thrown by a reader or a segmenter that can say why it gives up; the pipeline turns it into a `Rejection`. */
export class RejectedDocument extends Error {
  constructor(
    readonly reason: RejectionReason,
    message: string,
  ) {
    super(message);
    this.name = "RejectedDocument";
  }
}
