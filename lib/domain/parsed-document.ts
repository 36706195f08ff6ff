// The end of the pipeline for one document: its statements, or the reason why it has none.
import { z } from "zod";
import { NoticeSchema } from "./notice";
import { RejectionSchema } from "./rejection";
import { StatementSchema } from "./statement";

/** The version of readers, segmenters and extractors together; a change of it marks what may be parsed again. */
export const PARSER_VERSION = "12";

/** `language` and `title` are also given, where known, for a document that is rejected as no statement. */
export const ParsedDocumentSchema = z.object({
  mediaType: z.string().nullable(),
  encoding: z.string().nullable(),
  statements: z.array(StatementSchema).max(5_000),
  rejection: RejectionSchema.nullable(),
  language: z.string().nullable(),
  title: z.string().nullable(),
  notices: z.array(NoticeSchema).max(5_000),
});
export type ParsedDocument = z.infer<typeof ParsedDocumentSchema>;
