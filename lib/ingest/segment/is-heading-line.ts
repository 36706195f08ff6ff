// Tells headings in printed text, where no mark of a format says so.
import type { LineBlock } from "./split-paragraphs";

const LONGEST = 100;
const MOST_WORDS = 14;

/** A short line by itself that begins with a capital or number, ends as no sentence does, and has prose below it. */
export function isHeadingLine(block: LineBlock, next: LineBlock): boolean {
  const [line] = block.lines;
  if (!line || block.lines.length > 1 || line.text.length > LONGEST) return false;
  if (!next.lines[0]?.blanks || line.blanks === 0) return false;
  if (!/^[\p{Lu}\d]/u.test(line.text) || /[.,;:!?…"”»)]$/u.test(line.text)) return false;
  const words = line.text.split(/\s+/);
  return words.length <= MOST_WORDS && /\p{L}{3}/u.test(line.text) && next.end - next.start > line.text.length;
}
