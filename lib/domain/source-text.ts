// What a reader makes of a document's bytes: one canonical text that no later stage changes.
import { z } from "zod";
import { SpanSchema } from "./span";

/**
 * Facts that stand beside the text and not in it (front matter, a metadata row, the document's own properties), by
 * field name. Extractors use them only where the text is silent and mark what they take with `from: "sidecar"`.
 */
export const SidecarSchema = z.record(z.string().max(200), z.string().max(20_000));
export type Sidecar = z.infer<typeof SidecarSchema>;

/**
 * The canonical text of a document.
 * - `text`: line ends are `\n`, no BOM, no NUL, no lone surrogate; its offsets are those of all spans of the stage.
 * - `layout`: `marked` where the reader knows the paragraphs and parts them by blank lines (HTML, DOCX, Markdown, PDF by
 *   its geometry), `printed` where lines are those of a page and paragraphs must be inferred (plain text).
 * - `headings`: spans of lines that the format itself marks as headings.
 * - `pages`: span of each page where the format has pages, else `[]`.
 * - `bareSpeech`: true where the text is known to be a speech without a header (lib/domain/document-hints.ts).
 */
export const SourceTextSchema = z.object({
  text: z.string(),
  mediaType: z.string(),
  encoding: z.string().nullable(),
  layout: z.enum(["marked", "printed"]),
  headings: z.array(SpanSchema).max(10_000),
  pages: z.array(SpanSchema).max(20_000),
  sidecar: SidecarSchema,
  bareSpeech: z.boolean().optional(),
});
export type SourceText = z.infer<typeof SourceTextSchema>;
