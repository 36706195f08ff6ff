// What a person says instead of the parser: it outlives every new reading of the document.
import { z } from "zod";

/**
 * A correction that holds. `recordKey` names the record by what it is:
 * - `statement`: the header facts and the statement itself
 * - `threat/{type}`, `citation/{symbol}`, `mention/{kind}/{code}`, `group/{relation}/{code}`
 * - `priority/{…}` and `paragraph/{…}`, with the first 12 hexadecimal digits of the SHA-256 of its words
 *
 * `field` is the path within the record (`speaker.value.role`, `themes.0`), empty for the record as a whole; `value` is
 * what holds instead, null with an empty `field` where the record is wrong and must go.
 */
export const CorrectionSchema = z.object({
  id: z.string(),
  statementId: z.string(),
  recordKey: z.string(),
  field: z.string(),
  value: z.json(),
  author: z.string(),
  reason: z.string(),
});
export type Correction = z.infer<typeof CorrectionSchema>;
