// Every stage returns its value together with what it noticed, so that nothing is dropped in silence.
import { z } from "zod";
import { SpanSchema } from "./span";

const NOTICE_LEVELS = ["info", "warning", "error"] as const;

/**
 * One remark of a stage on a document. `ruleId` is `stage/name` (`read/nul-removed`), `message` is a sentence for a
 * reader of the statement page; `span` counts in the text that the stage worked on.
 */
export const NoticeSchema = z.object({
  ruleId: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
  level: z.enum(NOTICE_LEVELS),
  message: z.string().min(1),
  span: SpanSchema.optional(),
});
export type Notice = z.infer<typeof NoticeSchema>;

/** The rule of the notice that a statement's language has no lexicons, so that nobody looked for priorities and threats. */
export const UNREAD_LANGUAGE = "extract/language-not-read";

/** The value of a stage and its notices. */
export interface Outcome<T> {
  value: T;
  notices: Notice[];
}

/** Wraps a value with its notices (none unless given). */
export function outcome<T>(value: T, notices: Notice[] = []): Outcome<T> {
  return { value, notices };
}
