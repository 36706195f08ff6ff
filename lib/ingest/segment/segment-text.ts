// Parts a document into its statements, and each statement into header, paragraphs and sentences.
import { outcome, type Outcome } from "@/lib/domain/notice";
import type { StatementSegments } from "@/lib/domain/segments";
import type { SourceText } from "@/lib/domain/source-text";
import { buildSegments } from "./build-segments";
import { readRecordHead } from "./read-record-head";
import { splitParagraphs } from "./split-paragraphs";
import { splitTurns, type Turn } from "./split-turns";
import { turnFacts } from "./turn-facts";

/**
 * The statements of a document in order: every turn of a verbatim record, else the one statement that it is.
 * Whether a text is a statement at all is judged later.
 */
export function segmentText(source: SourceText): Outcome<StatementSegments[]> {
  const paragraphs = splitParagraphs(source.text, source.layout);
  const turns = source.bareSpeech ? [] : splitTurns(source.text, paragraphs);
  if (turns.length === 0) {
    const range = { start: 0, end: source.text.length };
    const statement = buildSegments(source, { range, turn: false, sidecar: source.sidecar });
    return outcome(statement.text === "" ? [] : [statement]);
  }
  const sidecar = { ...source.sidecar, ...readRecordHead(source.text, turns[0]?.start ?? 0) };
  const beside = (turn: Turn) => ({ ...sidecar, ...turnFacts(source.text, turn) });
  return outcome(
    turns.map((turn) => {
      const range = { start: turn.start, end: turn.end };
      return buildSegments(source, { range, turn: true, sidecar: beside(turn) });
    }),
  );
}
