// The lines of a text with what tells paragraphs apart: blank lines before them, indents, how they end and begin.
import type { Span } from "@/lib/domain/span";
import { withoutDirectionMarks } from "./direction-marks";

/** A line that is not blank, trimmed; `indent` counts the white space before it, `blanks` the blank lines above it. */
export interface Line extends Span {
  text: string;
  indent: number;
  blanks: number;
}

/** The lines of `text` between the offsets that are not blank, in order. */
export function splitLines(text: string, { start, end }: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  let blanks = 1;
  for (let at = start; at < end;) {
    const found = text.indexOf("\n", at);
    const stop = found === -1 || found > end ? end : found;
    const line = trimSpan(text, { start: at, end: stop });
    if (line.end > line.start) {
      lines.push({ ...line, text: text.slice(line.start, line.end), indent: line.start - at, blanks });
      blanks = 0;
    } else {
      blanks++;
    }
    at = stop + 1;
  }
  return lines;
}

/** The span without the white space at both of its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0x202f || (code >= 0x2000 && code <= 0x200b);
}

/** Long enough for the last six characters of a line and the marks among them. */
const TAIL = 16;
const ABBREVIATED = /(?:^|\s)(?:H\.E|Mr|Mrs|Ms|Dr|No|Sr|Sra|Mme)\.$/;

/** True where a line ends as a sentence does, closing quotes and brackets left aside. */
export function endsSentence(line: string): boolean {
  const end = withoutDirectionMarks(line.slice(-TAIL)).slice(-6);
  if (ABBREVIATED.test(end)) return false;
  return /[.!?:;…。！？؟।։][\s"'”’»)\]」』）]{0,4}$/u.test(end);
}

/** Words that never end a heading or a paragraph. */
const LEADS_ON =
  /(?:^|\s)(?:a|an|the|of|and|or|to|in|on|for|at|by|with|from|that|its|our|his|her|their|my|le|la|les|des|du|de|et|en|au|aux|el|los|las|del|y|que|и|в|на|о|с|к|по)$/iu;

/** True where a line breaks off in the middle of a phrase. */
export function breaksOff(line: string): boolean {
  return LEADS_ON.test(line.slice(-8)) || ABBREVIATED.test(line.slice(-6));
}

/** True where a line begins with a small letter, and so goes on from the line before. */
export function startsLower(line: string): boolean {
  return /^[("“«‘]?\p{Ll}/u.test(line) && !/^\(?\p{Ll}{1,3}[.)]\s/u.test(line);
}

/** True where a line begins with a letter of a script without capitals (Arabic, Chinese, …). */
export function startsUncased(line: string): boolean {
  return /^\p{Lo}/u.test(withoutDirectionMarks(line.slice(0, TAIL)));
}
