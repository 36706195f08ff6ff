// The person who delivers the statement: name and office as printed, never a placeholder.
import { quoteSpan, shiftSpan, type Span } from "@/lib/domain/span";
import type { Fact } from "@/lib/domain/statement";
import { findSpeaker, type FoundSpeaker } from "./find-speaker";
import { joinLines, speakingLines } from "./header-text";
import { afterHonorifics } from "./person-name";
import type { Reading } from "./reading";

export type SpeakerFact = Fact<{ name: string; role: string | null; displayName: string | null }>;

/**
 * The label of a turn, else the header, else what stands beside the text (for a turn only where that is about this
 * turn); null where no person is named.
 */
export function extractSpeaker(reading: Reading): SpeakerFact | null {
  const { turn, sidecar, bareSpeech } = reading.segments;
  if (turn) return labelSpeaker(reading) ?? (bareSpeech ? sidecarSpeaker(sidecar) : null);
  return headerSpeaker(reading) ?? sidecarSpeaker(sidecar);
}

function labelSpeaker(reading: Reading): SpeakerFact | null {
  const { text } = reading;
  const { turn } = reading.segments;
  if (!turn || turn.kind === "presiding") return null;
  const label = text.slice(turn.span.start, turn.span.end);
  const index = label.indexOf(turn.name);
  const from = afterHonorifics(turn.name, 0);
  const name = turn.name.slice(from).trim();
  if (name === "" || index < 0 || /^the\s/iu.test(name)) return null;
  const start = turn.span.start + index + from;
  const evidence = [quoteSpan(text, { start, end: start + name.length })];
  return { value: { name, role: null, displayName: null }, evidence, from: "text", ruleId: "extract/speaker-label" };
}

function headerSpeaker(reading: Reading): SpeakerFact | null {
  const header = joinLines(reading, speakingLines(reading));
  const found = header ? findSpeaker(header.text) : null;
  if (!header || !found) return null;
  const spans = [found.name, ...(found.role ? [found.role] : [])].map((span: Span) => shiftSpan(span, header.start));
  const evidence = spans.map((span) => quoteSpan(reading.text, span));
  return { value: valueOf(header.text, found), evidence, from: "text", ruleId: "extract/speaker-header" };
}

function sidecarSpeaker(sidecar: Record<string, string>): SpeakerFact | null {
  const named = sidecar["speaker"]?.trim();
  const ruleId = "extract/speaker-sidecar";
  if (named) {
    const name = named.slice(afterHonorifics(named, 0));
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

function valueOf(text: string, { name, role }: FoundSpeaker): SpeakerFact["value"] {
  const clean = (span: Span) => text.slice(span.start, span.end).replace(/\s+/gu, " ");
  return { name: clean(name), role: role ? clean(role) : null, displayName: null };
}
