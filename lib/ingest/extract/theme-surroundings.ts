// The themes around a sentence: of its paragraph before and behind it, of its neighbourhood, heading, header and statement.
import type { Span } from "@/lib/domain/span";
import type { Paragraph } from "@/lib/domain/statement";
import type { Reading } from "./reading";
import { scoreThemes, type ThemeScores } from "./score-themes";

/** What the lexicon finds in each place around a sentence. */
export interface ThemeSurroundings {
  before: ThemeScores;
  next: ThemeScores;
  near: ThemeScores;
  heading: ThemeScores;
  header: ThemeScores;
  statement: ThemeScores;
}

/** What is the same around every sentence of a statement. */
export interface WholeStatement {
  sentences: ThemeScores[];
  header: ThemeScores;
  statement: ThemeScores;
}

const BEFORE = 4;
const BEHIND = 5;
const NEAR = 8;

const known = new WeakMap<Reading, WholeStatement>();

export function themeSurroundings(reading: Reading, anchor: Span): ThemeSurroundings {
  const { sentences, header, statement } = wholeStatement(reading);
  const first = Math.max(
    0,
    reading.sentences.findIndex(({ end }) => end > anchor.start),
  );
  const last = Math.max(
    first,
    reading.sentences.findLastIndex(({ start }) => start < anchor.end),
  );
  const paragraph = reading.body.find(({ start, end }) => start <= anchor.start && anchor.start < end);
  const inParagraph = (from: number, to: number) => {
    const at = (index: number) => reading.sentences[index];
    return sum(
      sentences.slice(Math.max(0, from), to).filter((_, index) => isIn(at(Math.max(0, from) + index), paragraph)),
    );
  };
  return {
    before: inParagraph(first - BEFORE, first),
    next: inParagraph(last + 1, last + 1 + BEHIND),
    near: sum(sentences.slice(Math.max(0, first - NEAR), last + 1 + NEAR)),
    heading: headingScores(reading, anchor),
    header,
    statement,
  };
}

const isIn = (sentence: Span | undefined, paragraph: Paragraph | undefined): boolean =>
  sentence !== undefined &&
  paragraph !== undefined &&
  sentence.start >= paragraph.start &&
  sentence.start < paragraph.end;

function headingScores(reading: Reading, { start }: Span): ThemeScores {
  const heading = reading.segments.paragraphs.findLast((each) => each.kind === "heading" && each.start < start);
  return heading ? scoreThemes(reading, heading) : new Map();
}

/** What the lexicon finds in each sentence, in the header and in all sentences together; it is sought once. */
export function wholeStatement(reading: Reading): WholeStatement {
  const before = known.get(reading);
  if (before) return before;
  const sentences = reading.sentences.map((sentence) => scoreThemes(reading, sentence));
  const header = scoreThemes(reading, { start: 0, end: reading.sentences[0]?.start ?? 0 });
  const whole = { sentences, header, statement: sum(sentences) };
  known.set(reading, whole);
  return whole;
}

/** Adds up in one map: a statement may have thousands of sentences. */
function sum(scores: readonly ThemeScores[]): ThemeScores {
  const total: ThemeScores = new Map();
  for (const [code, score] of scores.flatMap((each) => [...each])) total.set(code, (total.get(code) ?? 0) + score);
  return total;
}
