// The person who delivers the statement: name and office as printed, never a placeholder.
import { quoteSpan, shiftSpan, type Span } from "@/lib/domain/span";
import type { Fact } from "@/lib/domain/statement";
import { findSignature } from "./find-signature";
import { findSpeaker, type FoundSpeaker } from "./find-speaker";
import { joinLines, speakingLines } from "./header-text";
import { nameCase } from "./name-case";
import { afterHonorifics } from "./person-name";
import { printedLine } from "./printed-line";
import { passage, type Passage, type Reading } from "./reading";

const SIGNED_WITHIN = 240;

export type SpeakerFact = Fact<{ name: string; role: string | null; displayName: string | null }>;

/**
 * The label of a turn, else the header, else what stands beside the text (for a turn only where that is about this
 * turn); null where no person is named.
 */
export function extractSpeaker(reading: Reading): SpeakerFact | null {
  const { turn, sidecar, bareSpeech } = reading.segments;
  if (turn) return labelSpeaker(reading) ?? (bareSpeech ? sidecarSpeaker(sidecar) : null);
  return headerSpeaker(reading) ?? signedSpeaker(reading) ?? sidecarSpeaker(sidecar) ?? creatorSpeaker(sidecar);
}

/** "President Quill": the label of a head of State or Government says the office. */
const LABEL_OFFICE = /^(?:President|King|Queen|Prince|Princess)\s+(?=\p{Lu})/u;

function labelSpeaker(reading: Reading): SpeakerFact | null {
  const { text } = reading;
  const { turn } = reading.segments;
  if (!turn || turn.kind === "presiding") return null;
  const label = text.slice(turn.span.start, turn.span.end);
  const index = label.indexOf(turn.name);
  const office = LABEL_OFFICE.exec(turn.name)?.[0] ?? "";
  const from = office.length > 0 ? office.length : afterHonorifics(turn.name, 0);
  const name = turn.name.slice(from).trim();
  if (name === "" || index < 0 || /^the\s/iu.test(name)) return null;
  const start = turn.span.start + index + from;
  const evidence = [quoteSpan(text, { start, end: start + name.length })];
  // The record says elsewhere what an official is; the label only names him.
  const role = reading.segments.sidecar["function"] ?? (office.trim() || null);
  return { value: { name, role, displayName: null }, evidence, from: "text", ruleId: "extract/speaker-label" };
}

function headerSpeaker(reading: Reading): SpeakerFact | null {
  const header = joinLines(reading, speakingLines(reading));
  return namedIn(reading, header, header ? findSpeaker(header.text) : null, "extract/speaker-header");
}

function signedSpeaker(reading: Reading): SpeakerFact | null {
  const end = passage(reading.text, {
    start: Math.max(0, reading.text.length - SIGNED_WITHIN),
    end: reading.text.length,
  });
  return namedIn(reading, end, findSignature(end.text), "extract/speaker-signature");
}

function namedIn(
  reading: Reading,
  header: Passage | null,
  found: FoundSpeaker | null,
  ruleId: string,
): SpeakerFact | null {
  if (!header || !found) return null;
  const spans = [found.name, ...(found.role ? [found.role] : [])].map((span: Span) => shiftSpan(span, header.start));
  const evidence = spans.map((span) => quoteSpan(reading.text, span));
  return { value: valueOf(header.text, found), evidence, from: "text", ruleId };
}

function sidecarSpeaker(sidecar: Record<string, string>): SpeakerFact | null {
  const named = sidecar["speaker"]?.trim();
  const ruleId = "extract/speaker-sidecar";
  if (named) {
    const name = nameCase(named.slice(afterHonorifics(named, 0)));
    return {
      value: { name, role: sidecar["role"]?.trim() || null, displayName: null },
      evidence: [],
      from: "sidecar",
      ruleId,
    };
  }
  const title = sidecar["title"] ?? "";
  const found = findSpeaker(title);
  return found ? { value: valueOf(title, found), evidence: [], from: "sidecar", ruleId } : null;
}

const FAMILY_FIRST = /(?:^|;\s*)(\p{Lu}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+)?), (\p{Lu}[\p{L}.’' -]*?)(?=;|$)/u;

/** Catalogues write the author as "Family, Given". */
function creatorSpeaker(sidecar: Record<string, string>): SpeakerFact | null {
  const [, family, given] = FAMILY_FIRST.exec(sidecar["creators"] ?? sidecar["creator"] ?? "") ?? [];
  if (!family || !given) return null;
  const value = { name: nameCase(`${given.trim()} ${family}`), role: null, displayName: null };
  return { value, evidence: [], from: "sidecar", ruleId: "extract/speaker-creator" };
}

function valueOf(text: string, { name, role }: FoundSpeaker): SpeakerFact["value"] {
  const clean = (span: Span) => printedLine(text.slice(span.start, span.end));
  const hyphened = clean(name).replace(/ ?- ?(?=\p{L})/gu, "-");
  return { name: nameCase(hyphened), role: role ? clean(role) : null, displayName: null };
}
