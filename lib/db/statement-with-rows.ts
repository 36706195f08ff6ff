// Reads a statement with all rows below it in one query: asked for table by table it took sixteen.
import type { Notice } from "@/lib/domain/notice";
import { Prisma } from "./generated/client";
import type { EvidenceRow } from "./group-evidence";
import type { QualifierRow } from "./qualifier-rows";
import type { DatabaseView } from "./transaction";

interface Place {
  start: number;
  end: number;
}

interface RecordRow {
  ordinal: number;
  ruleId: string;
}

interface SourceRow {
  id: string;
  fileName: string;
  url: string | null;
  contentHash: string;
  mediaType: string;
  encoding: string | null;
  byteLength: number;
  parserVersion: string;
  collection: string;
  /** As PostgreSQL writes a time in JSON. */
  retrievedAt: string;
}

/** A statement's own columns; `date` is YYYY-MM-DD. */
interface StatementColumns {
  id: string;
  slug: string;
  identityHash: string;
  collection: string;
  text: string;
  language: string | null;
  title: string | null;
  titleLanguage: string | null;
  speakerName: string | null;
  speakerRole: string | null;
  speakerDisplayName: string | null;
  delegationId: string | null;
  delegationName: string | null;
  date: string | null;
  datePrinted: string | null;
  year: number | null;
  organ: string | null;
  event: string | null;
  meetingFormat: string | null;
  meetingSymbol: string | null;
  originalLanguage: string | null;
  agendaItem: string | null;
  meetingHost: string | null;
  meetingPresident: string | null;
  delivery: string | null;
  turn: string | null;
  wordCount: number;
}

/** A statement with all rows below it, each list in its order; what the rows mean is not checked yet. */
export interface StatementWithRows extends StatementColumns {
  sources: { kind: string; position: number; source: SourceRow }[];
  pieces: (Place & { ordinal: number })[];
  paragraphs: (Place & { ordinal: number; kind: string; language: string | null; number: string | null })[];
  facts: (RecordRow & { field: string; origin: string })[];
  groups: { relation: string; ordinal: number; groupCode: string }[];
  priorities: (RecordRow & {
    label: string;
    extentStart: number;
    extentEnd: number;
    reasons: string[];
    themes: { theme: string; reasons: string[] }[];
  })[];
  threats: (RecordRow & { type: string; reasons: string[] })[];
  citations: (RecordRow & { symbol: string })[];
  mentions: (RecordRow & { kind: string; code: string; name: string })[];
  evidence: EvidenceRow[];
  qualifiers: QualifierRow[];
  notices: (Pick<Notice, "ruleId" | "level" | "message"> & { start: number | null; end: number | null })[];
}

/** The rows that `query` selects, in its order, as a list in JSON. */
const listOf = (query: Prisma.Sql) => Prisma.sql`(SELECT coalesce(json_agg(l), '[]') FROM (${query}) AS l)`;

const COLUMNS = Prisma.sql`
  s.id, s.slug, s.identity_hash AS "identityHash", s.collection, s.text, s.language, s.title, s.title_language AS "titleLanguage",
  s.speaker_name AS "speakerName", s.speaker_role AS "speakerRole", s.speaker_display_name AS "speakerDisplayName",
  s.delegation_id AS "delegationId", s.delegation_name AS "delegationName",
  s.date, s.date_printed AS "datePrinted", s.year, s.organ, s.event, s.meeting_format AS "meetingFormat",
  (SELECT symbol FROM meetings m WHERE m.id = s.meeting_id) AS "meetingSymbol",
  s.original_language AS "originalLanguage", s.agenda_item AS "agendaItem", s.meeting_host AS "meetingHost",
  s.meeting_president AS "meetingPresident", s.delivery, s.turn, s.word_count AS "wordCount"`;

const SOURCES = Prisma.sql`
  SELECT o.kind, o.position, json_build_object('id', d.id, 'fileName', d.file_name, 'url', d.url, 'contentHash', d.content_hash,
    'mediaType', d.media_type, 'encoding', d.encoding, 'byteLength', d.byte_length, 'parserVersion', d.parser_version,
    'retrievedAt', d.retrieved_at, 'collection', d.collection) AS source
  FROM statement_sources o JOIN sources d ON d.id = o.source_id
  WHERE o.statement_id = s.id ORDER BY d.content_hash, o.position`;

const THEMES = Prisma.sql`
  SELECT theme, reasons FROM priority_themes t
  WHERE t.statement_id = p.statement_id AND t.priority_ordinal = p.ordinal ORDER BY position`;

const PRIORITIES = Prisma.sql`
  SELECT ordinal, label, extent_start AS "extentStart", extent_end AS "extentEnd", rule_id AS "ruleId", reasons,
    ${listOf(THEMES)} AS themes
  FROM priorities p WHERE p.statement_id = s.id ORDER BY ordinal`;

const EVIDENCE = Prisma.sql`
  SELECT fact_field AS "factField", fact_ordinal AS "factOrdinal", priority_ordinal AS "priorityOrdinal",
    threat_ordinal AS "threatOrdinal", citation_ordinal AS "citationOrdinal", mention_ordinal AS "mentionOrdinal",
    start, "end", quote, act, act_rule_id AS "actRuleId"
  FROM evidence WHERE statement_id = s.id ORDER BY position, id`;

const QUALIFIERS = Prisma.sql`
  SELECT priority_ordinal AS "priorityOrdinal", threat_ordinal AS "threatOrdinal", role, code, name, rule_id AS "ruleId",
    start, "end", quote
  FROM qualifiers WHERE statement_id = s.id ORDER BY position, id`;

const LISTS = Prisma.sql`
  ${listOf(SOURCES)} AS sources,
  ${listOf(Prisma.sql`SELECT ordinal, start, "end" FROM statement_pieces WHERE statement_id = s.id ORDER BY ordinal`)} AS pieces,
  ${listOf(Prisma.sql`
    SELECT ordinal, kind, start, "end", language, number FROM paragraphs
    WHERE statement_id = s.id ORDER BY ordinal`)} AS paragraphs,
  ${listOf(Prisma.sql`
    SELECT field, ordinal, origin, rule_id AS "ruleId" FROM facts WHERE statement_id = s.id ORDER BY ordinal`)} AS facts,
  ${listOf(Prisma.sql`
    SELECT relation, ordinal, group_code AS "groupCode" FROM statement_groups
    WHERE statement_id = s.id ORDER BY ordinal`)} AS groups,
  ${listOf(PRIORITIES)} AS priorities,
  ${listOf(Prisma.sql`
    SELECT ordinal, type, rule_id AS "ruleId", reasons FROM threats WHERE statement_id = s.id ORDER BY ordinal`)} AS threats,
  ${listOf(Prisma.sql`
    SELECT ordinal, symbol, rule_id AS "ruleId" FROM citations WHERE statement_id = s.id ORDER BY ordinal`)} AS citations,
  ${listOf(Prisma.sql`
    SELECT ordinal, kind, code, name, rule_id AS "ruleId" FROM mentions
    WHERE statement_id = s.id ORDER BY ordinal`)} AS mentions,
  ${listOf(EVIDENCE)} AS evidence,
  ${listOf(QUALIFIERS)} AS qualifiers,
  ${listOf(Prisma.sql`
    SELECT rule_id AS "ruleId", level, message, start, "end" FROM notices
    WHERE statement_id = s.id ORDER BY position, id`)} AS notices`;

/** The statements with these ids that the corpus holds, in no order. */
export async function readWithRows({ client }: DatabaseView, ids: string[]): Promise<StatementWithRows[]> {
  const rows = await client.$queryRaw<{ json: string }[]>`
    SELECT row_to_json(w)::text AS json
    FROM (SELECT ${COLUMNS}, ${LISTS} FROM statements s WHERE s.id = ANY(${ids}::text[])) AS w`;
  return rows.map(({ json }) => JSON.parse(json) as StatementWithRows);
}
