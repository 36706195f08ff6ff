// What a delegation does with a point that it puts forward, and towards whom.
import { z } from "zod";
import { EvidenceSchema } from "./span";

/**
 * - `calls-for`: wants something done or upheld by others or by all
 * - `commits-to`: binds itself, now or for the time to come
 * - `proposes`, `supports`, `welcomes`: puts forward, stands behind, is glad of
 * - `opposes`, `condemns`, `regrets`: is against, denounces, is sorry about
 */
const ACTS = ["calls-for", "commits-to", "proposes", "supports", "welcomes", "opposes", "condemns", "regrets"] as const;
export const ActSchema = z.enum(ACTS);
export type Act = z.infer<typeof ActSchema>;

const AGAINST: ReadonlySet<Act> = new Set(["opposes", "condemns", "regrets"]);

export type Stance = "for" | "against";

/** Whether the act is in favour of what its sentence is about. */
export function stanceOf(act: Act): Stance {
  return AGAINST.has(act) ? "against" : "for";
}

/**
 * To whom an act is directed: `code` is that of a State (ISO 3166-1 alpha-3), of a body or group, or of a set of
 * addressees (`ALL-STATES`, `PARTIES` …: lib/domain/taxonomy/addressees.ts); `name` is its English name.
 * `ruleId` names the rule that found it, null where a parser did that kept no note of it.
 */
export const AddresseeSchema = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  evidence: EvidenceSchema,
  ruleId: z.string().nullable(),
});
export type Addressee = z.infer<typeof AddresseeSchema>;

/** How a priority is put forward: `cue` are the words that show the act. */
export const PositionSchema = z.object({
  act: ActSchema,
  cue: EvidenceSchema,
  addressees: z.array(AddresseeSchema).max(20),
  ruleId: z.string(),
});
export type Position = z.infer<typeof PositionSchema>;

/** Whether a priority binds the delegation itself: what it will be held to. */
export function isCommitment(position: Position | null): boolean {
  return position?.act === "commits-to";
}
