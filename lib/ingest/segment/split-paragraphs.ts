// Groups lines to paragraphs: by blank lines where they part paragraphs, by the shape of the lines where not.
import type { SourceText } from "@/lib/domain/source-text";
import type { Span } from "@/lib/domain/span";
import { withoutDirectionMarks } from "./direction-marks";
import { breaksOff, endsSentence, splitLines, startsLower, startsUncased, type Line } from "./split-lines";

/** Lines up to this length can come from a page; longer ones are whole paragraphs. */
const WIDEST_PAGE = 140;
/** From this share of lines that break off within a sentence, lines count as wrapped. */
const WRAPPED_SHARE = 0.3;
const LEAST_PAIRS = 3;
/** A line shorter than this share of the page ends its paragraph, where it also ends a sentence. */
const SHORT = 0.8;
/** A line shorter than this share ends its paragraph however it ends. */
const VERY_SHORT = 0.55;
/** From this share of lines that are single-spaced blocks of their own and break off, a page is double-spaced. */
const DOUBLE_SHARE = 0.6;
const LEAST_DOUBLE = 20;
/** Lines no longer than this hold a word or two. */
const NARROW = 25;
const MARKER = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[-–—•●▪◦*·]|[IVX]{1,5}[.)])\s/;

/** A paragraph's span and its lines. */
export interface LineBlock extends Span {
  lines: Line[];
}

interface Shape {
  wrapped: boolean;
  width: number;
  /** Blank lines that stand between any two lines, as on double-spaced pages; more of them part paragraphs. */
  spacing: number;
}

/** The paragraphs of the part of `text` between the offsets, in order, without overlap. */
export function splitParagraphs(text: string, layout: SourceText["layout"], range?: Span): LineBlock[] {
  const lines = splitLines(text, range);
  const shape = shapeOf(lines);
  const breaks = layout === "marked" ? (_: Line, line: Line) => line.blanks > 0 : parts(shape);
  const blocks = group(lines, breaks);
  return layout === "printed" && isWordwise(shape) ? blocks.map(reflow) : blocks;
}

function isWordwise({ spacing, width }: Shape): boolean {
  return spacing > 0 && width <= NARROW;
}

/** Where each word stands on a line of its own, the words of a block are one line. */
function reflow(block: LineBlock): LineBlock {
  const [first] = block.lines;
  if (!first) return block;
  const text = block.lines.map((line) => line.text).join(" ");
  return { ...block, lines: [{ ...first, end: block.end, text }] };
}

function group(lines: Line[], breaks: (previous: Line, line: Line) => boolean): LineBlock[] {
  const blocks: LineBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const previous = last?.lines.at(-1);
    if (last && previous && !breaks(previous, line)) {
      last.lines.push(line);
      last.end = line.end;
    } else {
      blocks.push({ start: line.start, end: line.end, lines: [line] });
    }
  }
  return blocks;
}

function parts(shape: Shape): (previous: Line, line: Line) => boolean {
  if (isWordwise(shape)) return (previous, line) => line.blanks !== shape.spacing && endsSentence(previous.text);
  return (previous, line) => {
    // On a double-spaced page both a wider gap and a missing one (where a page ended) can part paragraphs.
    if (line.blanks !== shape.spacing) return !goesOnAfterBlank(previous, line, shape);
    return shape.wrapped ? endsWrapped(previous, line, shape.width) : !goesOn(previous, line);
  };
}

/** Double-spaced pages and page breaks put blank lines inside paragraphs. */
function goesOnAfterBlank(previous: Line, line: Line, { width }: Shape): boolean {
  if (endsSentence(previous.text)) return false;
  if (previous.text.length < width * VERY_SHORT) return false;
  if (startsUncased(line.text)) return previous.text.length >= width * SHORT;
  return goesOn(previous, line);
}

function goesOn(previous: Line, line: Line): boolean {
  return startsLower(line.text) && !endsSentence(previous.text);
}

function endsWrapped(previous: Line, line: Line, width: number): boolean {
  if (breaksOff(previous.text)) return false;
  if (startsLower(line.text) && !endsSentence(previous.text)) return false;
  if (previous.text.length < width * VERY_SHORT) return true;
  if (!endsSentence(previous.text)) return previous.text.length > WIDEST_PAGE && !startsLower(line.text);
  return (
    previous.text.length < width * SHORT ||
    line.indent >= previous.indent + 2 ||
    MARKER.test(withoutDirectionMarks(line.text.slice(0, WIDEST_PAGE)))
  );
}

/** Judges by all pairs of neighbouring lines whether lines are those of a page, how wide and how spaced it is. */
function shapeOf(lines: Line[]): Shape {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const spacing = spacingOf(lines);
  const tied = lines.slice(0, -1).filter((_, at) => (lines[at + 1]?.blanks ?? 0) <= spacing);
  const open = tied.filter(({ text }) => !endsSentence(text) && text.length >= width * VERY_SHORT);
  const wrapped = width <= WIDEST_PAGE && open.length >= LEAST_PAIRS && open.length >= tied.length * WRAPPED_SHARE;
  return { width, wrapped, spacing };
}

/** One blank line between most lines, most of which break off within a sentence: the page is double-spaced. */
function spacingOf(lines: Line[]): number {
  const followed = lines.slice(0, -1).filter((_, at) => lines[at + 1]?.blanks === 1);
  if (lines.length < LEAST_DOUBLE || followed.length < lines.length * DOUBLE_SHARE) return 0;
  const open = followed.filter(({ text }) => !endsSentence(text));
  return open.length >= followed.length * DOUBLE_SHARE ? 1 : 0;
}
