// Maps the records of a statement to rows of their tables, each with the rows of its evidence.
import { SINGLE_FACTS } from "@/lib/domain/single-facts";
import type { Evidence } from "@/lib/domain/span";
import type { Fact, Statement } from "@/lib/domain/statement";
import type { Notice } from "@/lib/domain/notice";
import type { Prisma } from "./generated/client";
import { qualifierRows } from "./qualifier-rows";

/** Rows of all tables below `statements`, for any number of statements. */
export interface RecordRows {
  pieces: Prisma.StatementPieceCreateManyInput[];
  facts: Prisma.FactCreateManyInput[];
  groups: Prisma.StatementGroupCreateManyInput[];
  priorities: Prisma.PriorityCreateManyInput[];
  themes: Prisma.PriorityThemeCreateManyInput[];
  threats: Prisma.ThreatCreateManyInput[];
  citations: Prisma.CitationCreateManyInput[];
  mentions: Prisma.MentionCreateManyInput[];
  qualifiers: Prisma.QualifierCreateManyInput[];
  evidence: Prisma.EvidenceCreateManyInput[];
  notices: Prisma.NoticeCreateManyInput[];
}

type RecordKey = Pick<
  Prisma.EvidenceCreateManyInput,
  "factField" | "factOrdinal" | "priorityOrdinal" | "threatOrdinal" | "citationOrdinal" | "mentionOrdinal"
>;

/** No row yet. */
export function noRows(): RecordRows {
  const rows = { pieces: [], facts: [], groups: [], priorities: [], themes: [], threats: [] };
  return { ...rows, citations: [], mentions: [], qualifiers: [], evidence: [], notices: [] };
}

/** Adds the rows of one statement to `rows`. */
export function addRecordRows(rows: RecordRows, statementId: string, statement: Statement): void {
  rows.pieces.push(...statement.pieces.map(({ start, end }, at) => ({ statementId, ordinal: at + 1, start, end })));
  rows.notices.push(...noticeRows(statement.notices, { statementId }));
  addFacts(rows, statementId, statement);
  addPriorities(rows, statementId, statement);
  addMarks(rows, statementId, statement);
  rows.qualifiers.push(...qualifierRows(statementId, statement));
}

/** The rows of notices about one subject: a statement, a source or an input of a run. */
export function noticeRows(
  notices: Notice[],
  subject: { statementId: string } | { sourceId: string } | { runId: string; itemOrdinal: number },
): Prisma.NoticeCreateManyInput[] {
  return notices.map(({ ruleId, level, message, span }, at) => {
    const where = { start: span?.start ?? null, end: span?.end ?? null };
    return { ...subject, position: at + 1, ruleId, level, message, ...where };
  });
}

function addFacts(rows: RecordRows, statementId: string, statement: Statement): void {
  for (const field of SINGLE_FACTS) {
    const fact = statement[field];
    if (fact) addFact(rows, statementId, field, 1, fact);
  }
  addGroups(rows, statementId, "on-behalf-of", statement.onBehalfOf);
  addGroups(rows, statementId, "alignment", statement.alignment);
}

function addGroups(rows: RecordRows, statementId: string, relation: string, facts: Fact<string>[]): void {
  facts.forEach((fact, at) => {
    addFact(rows, statementId, relation, at + 1, fact);
    rows.groups.push({ statementId, relation, ordinal: at + 1, groupCode: fact.value });
  });
}

function addFact(rows: RecordRows, statementId: string, field: string, ordinal: number, fact: Fact<unknown>): void {
  rows.facts.push({ statementId, field, ordinal, origin: fact.from, ruleId: fact.ruleId });
  addEvidence(rows, statementId, { factField: field, factOrdinal: ordinal }, fact.evidence);
}

function addPriorities(rows: RecordRows, statementId: string, { priorities }: Statement): void {
  for (const { ordinal, label, themes, anchor, extent, ruleId, reasons = [], themeReasons = [] } of priorities) {
    const places = { extentStart: extent.start, extentEnd: extent.end };
    rows.priorities.push({ statementId, ordinal, label, ...places, ruleId, reasons });
    const theme = themes.map((code, at) => ({ position: at + 1, theme: code, reasons: themeReasons[at] ?? [] }));
    rows.themes.push(...theme.map((row) => ({ statementId, priorityOrdinal: ordinal, ...row })));
    addEvidence(rows, statementId, { priorityOrdinal: ordinal }, [anchor]);
  }
}

function addMarks(rows: RecordRows, statementId: string, { threats, citations, mentions }: Statement): void {
  for (const { ordinal, type, ruleId, reasons = [], evidence } of threats) {
    rows.threats.push({ statementId, ordinal, type, ruleId, reasons });
    addEvidence(rows, statementId, { threatOrdinal: ordinal }, evidence);
  }
  citations.forEach(({ symbol, ruleId, evidence }, at) => {
    rows.citations.push({ statementId, ordinal: at + 1, symbol, ruleId });
    addEvidence(rows, statementId, { citationOrdinal: at + 1 }, evidence);
  });
  mentions.forEach(({ kind, code, name, ruleId, evidence }, at) => {
    rows.mentions.push({ statementId, ordinal: at + 1, kind, code, name, ruleId });
    addEvidence(rows, statementId, { mentionOrdinal: at + 1 }, evidence);
  });
}

function addEvidence(rows: RecordRows, statementId: string, record: RecordKey, evidence: Evidence[]): void {
  rows.evidence.push(...evidence.map((passage, at) => ({ statementId, ...record, position: at + 1, ...passage })));
}
