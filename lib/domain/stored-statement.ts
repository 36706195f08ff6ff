// A statement as the corpus holds it: the record, its address, and where it came from.
import { z } from "zod";
import { StatementSchema } from "./statement";

/** The document that a statement was read from. `url` is set where it was fetched from an address. */
export const SourceSchema = z.object({
  fileName: z.string(),
  url: z.string().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string(),
  encoding: z.string().nullable(),
  byteLength: z.int().nonnegative(),
  retrievedAt: z.iso.datetime(),
  parserVersion: z.string(),
});
export type Source = z.infer<typeof SourceSchema>;

/** `id` is opaque and never reused; `slug` is for people; `sample` marks the fictional sample corpus. */
export const StoredStatementSchema = StatementSchema.extend({
  id: z.string().min(1),
  slug: z.string(),
  sample: z.boolean(),
  source: SourceSchema,
  /** Other documents that hold the same statement. */
  duplicates: z.array(SourceSchema).max(1_000),
});
export type StoredStatement = z.infer<typeof StoredStatementSchema>;
