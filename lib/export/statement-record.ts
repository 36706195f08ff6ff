// The public form of a statement as one JSON object: plain values first, then the evidence of each.
import { isCommitment, stanceOf } from "@/lib/domain/act";
import type { ParsedDocument } from "@/lib/domain/parsed-document";
import { SINGLE_FACTS } from "@/lib/domain/single-facts";
import type { Evidence } from "@/lib/domain/span";
import type { Citation, Fact, Mention, Priority, Statement, Threat } from "@/lib/domain/statement";
import { yearOf } from "@/lib/domain/statement-year";
import { unbisOfTheme, unbisOfThreat } from "@/lib/domain/taxonomy/unbis";

const RESOLUTION = /\/RES\//u;

/**
 * The record of a statement under the name `doc`. All spans count UTF-16 code units of `text`, and
 * `text.slice(start, end) === quote` holds for each.
 */
export function statementRecord(doc: string, statement: Statement) {
  const { title, date, meeting, citations } = statement;
  return {
    doc,
    isStatement: true as const,
    language: statement.language,
    title: title?.value.text ?? null,
    titleLanguage: title?.value.language ?? null,
    speaker: statement.speaker?.value ?? null,
    delegation: statement.delegation?.value ?? null,
    onBehalfOf: statement.onBehalfOf.map(({ value }) => value),
    alignment: statement.alignment.map(({ value }) => value),
    date: date?.value.iso ?? null,
    year: yearOf(statement)?.value ?? null,
    datePrinted: date?.value.printed ?? null,
    organ: statement.organ?.value ?? null,
    event: meeting?.value.event ?? null,
    meetingFormat: meeting?.value.format ?? null,
    meetingSymbol: meeting?.value.symbol ?? null,
    originalLanguage: statement.original?.value ?? null,
    agendaItem: meeting?.value.agendaItem ?? null,
    meetingHost: meeting?.value.host ?? null,
    meetingPresident: meeting?.value.president ?? null,
    delivery: statement.delivery?.value ?? null,
    turn: statement.turn,
    resolutions: citations.map(({ symbol }) => symbol).filter(isCounted),
    priorities: statement.priorities.map(priorityRecord),
    threats: statement.threats.map(threatRecord),
    documents: citations.map(citationRecord),
    mentions: statement.mentions.map(mentionRecord),
    evidence: factEvidence(statement),
    paragraphs: statement.paragraphs,
    wordCount: statement.wordCount,
    notices: statement.notices,
    pieces: statement.pieces,
    text: statement.text,
  };
}

/** The record of a document that gives no statement. */
export function rejectedRecord(
  doc: string,
  parsed: Pick<ParsedDocument, "rejection" | "language" | "title" | "notices">,
) {
  const { rejection, language, title, notices } = parsed;
  const rejected = rejection ?? { reason: "empty" as const, message: "The document holds no statement." };
  return { doc, isStatement: false as const, language, title, rejected, notices };
}

/** Resolutions of the Security Council and the General Assembly; those of other bodies are documents only. */
const isCounted = (symbol: string): boolean => RESOLUTION.test(symbol) && /^[SA]\/RES\//u.test(symbol);

const span = ({ start, end }: Evidence) => ({ start, end });

/** `closeMatch`: terms of the UNBIS thesaurus that are close to its themes (`skos:closeMatch`). */
function priorityRecord({ ordinal, label, themes, anchor, extent, position, ruleId }: Priority) {
  const stance = position && stanceOf(position.act);
  const commitment = isCommitment(position);
  return {
    ordinal,
    label,
    themes,
    closeMatch: themes.flatMap(unbisOfTheme).map(({ uri }) => uri),
    quote: anchor.quote,
    span: span(anchor),
    extent,
    stance,
    commitment,
    position,
    ruleId,
  };
}

function threatRecord({ ordinal, type, evidence, actors, targets, ruleId }: Threat) {
  const closeMatch = unbisOfThreat(type).map(({ uri }) => uri);
  return { ordinal, type, closeMatch, quote: evidence[0]?.quote ?? "", evidence, actors, targets, ruleId };
}

const citationRecord = ({ symbol, evidence, ruleId }: Citation) => ({ symbol, evidence, ruleId });

const mentionRecord = ({ kind, code, name, evidence, ruleId }: Mention) => ({
  kind,
  code,
  name,
  spans: evidence.map(span),
  ruleId,
});

/** Where each fact of the header comes from, for every fact that has a value. */
function factEvidence(statement: Statement) {
  const { onBehalfOf, alignment } = statement;
  const given = SINGLE_FACTS.flatMap((name) => {
    const fact = statement[name];
    return fact ? [[name, source(fact)] as const] : [];
  });
  return { ...Object.fromEntries(given), onBehalfOf: onBehalfOf.map(source), alignment: alignment.map(source) };
}

const source = ({ evidence, from, ruleId }: Fact<unknown>) => ({ evidence, from, ruleId });
