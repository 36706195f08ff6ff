// Puts one statement's record together: runs every extractor, validates the whole, and holds each span to its text.
import { limitNotices } from "@/lib/domain/limit-notices";
import { outcome, type Outcome } from "@/lib/domain/notice";
import type { StatementSegments } from "@/lib/domain/segments";
import { StatementSchema, type Paragraph, type Priority, type Statement, type Threat } from "@/lib/domain/statement";
import { checkEvidence } from "./check-evidence";
import { detectLanguage } from "./detect-language";
import { extractAlignment } from "./extract-alignment";
import { extractCitations } from "./extract-citations";
import { extractDelegation } from "./extract-delegation";
import { extractDelivery } from "./extract-delivery";
import { extractMeeting } from "./extract-meeting";
import { extractMentions } from "./extract-mentions";
import { extractOnBehalfOf } from "./extract-on-behalf-of";
import { findDisagreements } from "./find-disagreements";
import { extractOriginal } from "./extract-original";
import { extractOrgan } from "./extract-organ";
import { extractPriorities } from "./extract-priorities";
import { withDisplayName } from "./display-name";
import { extractSpeaker } from "./extract-speaker";
import { extractThreats } from "./extract-threats";
import { extractTitle } from "./extract-title";
import { findPosition } from "./find-position";
import { findActors } from "./find-threat-parties";
import { findTargets } from "./find-threat-targets";
import { actorsOf, targetsOf } from "./limit-parties";
import { codesOfSpeakers } from "./codes-of-speakers";
import { shippedModels, type Models } from "./model/models";
import { speaksForOwnState } from "./own-capacity";
import { readSegments, type Reading } from "./reading";
import { isReadLanguage, unreadLanguage } from "./read-languages";
import { isSurelyIn } from "./surely-in";
import { deliveryTime, deliveryYear } from "./delivery-time";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The record of one statement, whose own notices are those of the segments; beside it, where two places do not agree,
 * and what its language kept from being read. `models` are those of the product, others where models are measured.
 * @throws Error where a record breaks the schema or its quote is not what stands at its span: a fault of an extractor.
 */
export function extractStatement(segments: StatementSegments, models: Models = shippedModels): Outcome<Statement> {
  const reading = readSegments(segments, models);
  const statement = checkEvidence(StatementSchema.parse(assemble(reading)));
  return outcome(statement, [...findDisagreements(reading, statement), ...unreadLanguage(reading)]);
}

function assemble(reading: Reading): Statement {
  const { segments, text, language } = reading;
  const turn = segments.turn?.kind ?? null;
  const silent = turn === "presiding" && !speaksForOwnState(text);
  const unread = silent || !isReadLanguage(reading);
  const onBehalfOf = silent ? [] : extractOnBehalfOf(reading);
  const { date, year } = deliveryTime(reading);
  const delegation = extractDelegation(reading, onBehalfOf);
  const own = codesOfSpeakers(delegation, onBehalfOf);
  return {
    text,
    pieces: segments.pieces,
    paragraphs: segments.paragraphs.map((paragraph) => withLanguage(reading, paragraph)),
    language,
    title: extractTitle(reading),
    speaker: withDisplayName(extractSpeaker(reading), delegation, date),
    delegation,
    onBehalfOf,
    alignment: silent ? [] : extractAlignment(reading),
    date,
    year,
    organ: extractOrgan(reading),
    meeting: extractMeeting(reading),
    delivery: extractDelivery(reading),
    original: extractOriginal(reading),
    turn,
    priorities: unread ? [] : withPositions(reading, own),
    threats: unread ? [] : withParties(reading, own),
    citations: extractCitations(reading, own),
    mentions: extractMentions(reading, deliveryYear(reading)),
    wordCount: reading.tokens.length,
    notices: limitNotices(segments.notices),
  };
}

function withPositions(reading: Reading, own: readonly string[]): Priority[] {
  return extractPriorities(reading).map((priority) => {
    return { ...priority, position: findPosition(reading, priority.anchor, own) };
  });
}

function withParties(reading: Reading, own: readonly string[]): Threat[] {
  return extractThreats(reading).map((threat) => ({
    ...threat,
    actors: actorsOf(threat.type, findActors(reading, threat.evidence, own)),
    targets: targetsOf(threat.type, findTargets(reading, threat.evidence)),
  }));
}

const LONG_ENOUGH = 60;

/** A paragraph's own language where it is long enough, or in another script, to tell; else that of the body. */
function withLanguage(reading: Reading, paragraph: Paragraph): Paragraph {
  const text = reading.text.slice(paragraph.start, paragraph.end);
  const telling = text.length >= LONG_ENOUGH || CJK.test(text) || paragraph.kind === "header";
  const expected = !telling || (!CJK.test(text) && isSurelyIn(text, reading.language));
  const own = expected ? null : detectLanguage(text);
  return { ...paragraph, language: own ?? reading.language };
}
