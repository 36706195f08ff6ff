// The record of one statement: what was said, by whom, when and where, each fact with the passage that says it.
import { z } from "zod";
import { ActSchema, PositionSchema } from "./act";
import { NoticeSchema } from "./notice";
import { EvidenceSchema, SpanSchema } from "./span";
import { ORGAN_CODES } from "./taxonomy/organs";
import { ThemeCodeSchema } from "./taxonomy/themes";
import { ThreatCodeSchema } from "./taxonomy/threats";
import { ThreatPartySchema } from "./threat-party";

/**
 * Where a fact was taken from: the text itself, metadata beside it, Rostrum's own reference data, or a person who
 * corrected it (which no parser says).
 */
export const PROVENANCES = ["text", "sidecar", "reference", "correction"] as const;

const fact = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    /** The passages that say it, clearest first; empty only where `from` is not `text`. */
    evidence: z.array(EvidenceSchema).max(200),
    from: z.enum(PROVENANCES),
    /** The rule that found it, `extract/name`. */
    ruleId: z.string(),
  });

/** A value with its evidence and provenance. */
export interface Fact<T> {
  value: T;
  evidence: z.infer<typeof EvidenceSchema>[];
  from: (typeof PROVENANCES)[number];
  ruleId: string;
}

/** ISO 639-1 code of a language. */
const LanguageSchema = z.string().regex(/^[a-z]{2}$/);

const TitleSchema = z.object({ text: z.string().min(1), language: LanguageSchema.nullable() });

/** `name` and `role` as printed; `displayName` romanised from the list of known speakers, null where it has none. */
const SpeakerSchema = z.object({
  name: z.string().min(1),
  role: z.string().nullable(),
  displayName: z.string().nullable(),
});

/** ISO 3166-1 alpha-3 code (user-assigned codes included), null for an organisation or group without a State. */
const DelegationSchema = z.object({
  code: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  name: z.string().min(1),
});

/** `iso` is the Gregorian day of delivery, YYYY-MM-DD; `printed` is the form in the text. */
const StatementDateSchema = z.object({ iso: z.iso.date(), printed: z.string() });

export const DELIVERIES = ["as-delivered", "check-against-delivery"] as const;

export const MEETING_FORMATS = [
  "arria-formula",
  "open-debate",
  "briefing",
  "general-debate",
  "explanation-of-vote",
  "right-of-reply",
  "high-level-meeting",
  "thematic-debate",
  "conference",
] as const;

/**
 * The meeting as far as the text or its record shows it, all but `format` as printed; `symbol` is that of its record
 * (`S/PV.9999`), `host` who convened it, `president` who presided over it.
 */
const MeetingSchema = z.object({
  event: z.string().nullable(),
  format: z.enum(MEETING_FORMATS).nullable(),
  symbol: z.string().nullable(),
  agendaItem: z.string().nullable(),
  host: z.string().nullable(),
  president: z.string().nullable(),
});

/** A paragraph of the statement's text; `ordinal` from 1 is its address (`#p-1`); `number` is one printed in it. */
export const ParagraphSchema = z.object({
  ordinal: z.int().positive(),
  kind: z.enum(["header", "heading", "body"]),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  language: LanguageSchema.nullable(),
  number: z.string().nullable(),
});
export type Paragraph = z.infer<typeof ParagraphSchema>;

/** What spoke the loudest for or against a record in a trained model, loudest first: "feature +1.2" each. */
const ReasonsSchema = z.array(z.string().max(200)).max(4);

/** A main point that the delegation puts forward; `ordinal` from 1, `extent` the span of its elaboration. */
export const PrioritySchema = z.object({
  ordinal: z.int().positive(),
  label: z.string().min(1),
  themes: z.array(ThemeCodeSchema).min(1).max(3),
  anchor: EvidenceSchema,
  extent: SpanSchema,
  /** How it is put forward; null where no rule tells. */
  position: PositionSchema.nullable(),
  ruleId: z.string(),
  /** Why its sentence was chosen, and why each of `themes` was, in their order; absent where no model was asked. */
  reasons: ReasonsSchema.optional(),
  themeReasons: z.array(ReasonsSchema).max(3).optional(),
});
export type Priority = z.infer<typeof PrioritySchema>;

/** A danger that the speaker names; `evidence[0]` is the clearest passage, the others in order of the text. */
export const ThreatSchema = z.object({
  ordinal: z.int().positive(),
  type: ThreatCodeSchema,
  evidence: z.array(EvidenceSchema).min(1).max(200),
  /** Who is said to be behind it, and whom it is said to strike. */
  actors: z.array(ThreatPartySchema).max(20),
  targets: z.array(ThreatPartySchema).max(20),
  ruleId: z.string(),
  /** Why its clearest passage was taken for one that names it; absent where no model was asked. */
  reasons: ReasonsSchema.optional(),
});
export type Threat = z.infer<typeof ThreatSchema>;

/**
 * A cited document by its normalised symbol (`S/RES/1718`; `TREATY/NPT` for a treaty that is cited by name); `act` is
 * what the sentence of each passage does with its subject, by the rule `actRuleId` (null without an act, and where a
 * parser kept no note of it).
 */
export const CitationSchema = z.object({
  symbol: z.string().min(1),
  evidence: z
    .array(EvidenceSchema.extend({ act: ActSchema.nullable(), actRuleId: z.string().nullable() }))
    .min(1)
    .max(200),
  ruleId: z.string(),
});
export type Citation = z.infer<typeof CitationSchema>;

export const MENTION_KINDS = ["state", "group", "body", "amount", "event"] as const;

/**
 * What the text names: a State (`code` ISO alpha-3), a group or body (`code` its usual abbreviation), an amount of money
 * (`code` currency and value, `USD 25000000`) or an event to come (`code` its folded name).
 */
export const MentionSchema = z.object({
  kind: z.enum(MENTION_KINDS),
  code: z.string().min(1),
  name: z.string().min(1),
  evidence: z.array(EvidenceSchema).min(1).max(500),
  ruleId: z.string(),
});
export type Mention = z.infer<typeof MentionSchema>;

/** One statement, whole. All spans count in `text`. */
export const StatementSchema = z.object({
  /** The statement's canonical text: what was kept of the document, header included, repeats left out. */
  text: z.string().min(1),
  /** The spans of the document's text that `text` was joined from, in order. */
  pieces: z.array(SpanSchema).min(1).max(1_000),
  paragraphs: z.array(ParagraphSchema).max(20_000),
  /** Of the body. */
  language: LanguageSchema.nullable(),
  /** The language in which it was spoken or first written, where the text says so. */
  original: fact(LanguageSchema).nullable(),
  title: fact(TitleSchema).nullable(),
  speaker: fact(SpeakerSchema).nullable(),
  delegation: fact(DelegationSchema).nullable(),
  onBehalfOf: z.array(fact(z.string())).max(50),
  alignment: z.array(fact(z.string())).max(50),
  date: fact(StatementDateSchema).nullable(),
  /** The year where no day is known; null where `date` gives it too (lib/domain/statement-year.ts asks both). */
  year: fact(z.int().min(1900).max(2100)).nullable(),
  organ: fact(z.enum(ORGAN_CODES)).nullable(),
  meeting: fact(MeetingSchema).nullable(),
  delivery: fact(z.enum(DELIVERIES)).nullable(),
  /** `presiding` for a procedural turn of a verbatim record's President; null outside verbatim records. */
  turn: z.enum(["national", "presiding", "official"]).nullable(),
  priorities: z.array(PrioritySchema).max(100),
  threats: z.array(ThreatSchema).max(100),
  citations: z.array(CitationSchema).max(2_000),
  mentions: z.array(MentionSchema).max(2_000),
  wordCount: z.int().nonnegative(),
  notices: z.array(NoticeSchema).max(5_000),
});
export type Statement = z.infer<typeof StatementSchema>;
