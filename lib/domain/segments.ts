// What the segmenter hands to the extractors: statements parted from each other, then into paragraphs and sentences.
import type { Notice } from "./notice";
import type { SourceText } from "./source-text";
import type { Span } from "./span";
import type { Paragraph } from "./statement";

/**
 * The label that a verbatim record prints before a speech ("Ms. Doe (Xandia) (spoke in French):").
 * `name` and `affiliation` are as printed (affiliation null for the President and officials without one).
 */
export interface TurnLabel {
  kind: "national" | "presiding" | "official";
  name: string;
  affiliation: string | null;
  spokenIn: string | null;
  span: Span;
}

/**
 * One statement before its facts are read. All spans but `pieces` count in `text`.
 * - `pieces`: the spans of the document's text that `text` was joined from.
 * - `header`: the lines before the speech itself (title, date, speaker, delivery), one span a line, `[]` where none.
 * - `paragraphs`: header, headings and body in order; their `language` is filled in by the extractors.
 * - `sentences`: of the body, in order, never across two paragraphs.
 * - `sidecar`: facts that stand beside this text: front matter, or the head of the record that holds it
 *   (keys `date`, `organ`, `symbol`, `event`, `title`, `speaker`, `role`, `delegation`, `language`; of a record also `agenda`, `president` and an official's `function`, where known).
 * - `bareSpeech`: true where the sidecar is known to be about this very speech.
 */
export interface StatementSegments {
  text: string;
  pieces: Span[];
  header: Span[];
  paragraphs: Paragraph[];
  sentences: Span[];
  turn: TurnLabel | null;
  sidecar: SourceText["sidecar"];
  bareSpeech?: SourceText["bareSpeech"];
  notices: Notice[];
}
