// Who is behind a threat and whom it strikes, where a statement says so.
import { z } from "zod";
import { EvidenceSchema } from "./span";

/**
 * `code` is that of a State (ISO 3166-1 alpha-3), of an armed group with a name, or of a kind of actor or target
 * (lib/domain/taxonomy/threat-parties.ts); `name` is its English name, or the code again where the lists hold labels.
 * `ruleId` names the rule that found it, null where a parser did that kept no note of it.
 */
export const ThreatPartySchema = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  evidence: EvidenceSchema,
  ruleId: z.string().nullable(),
});
export type ThreatParty = z.infer<typeof ThreatPartySchema>;
