// Says where paragraphs of a PDF begin: by gaps between lines, by indents, by lines that end early.
import type { PdfLine } from "./pdf-lines";

/** What the lines of body text have in common. */
interface Measure {
  /** Usual distance of two lines of a paragraph, in points. */
  leading: number;
  /** Pages whose lines stand in one column only. */
  single: Set<number>;
  /** Right end that lines of running text reach, for each width class of column. */
  right: Map<string, number>;
  left: Map<string, number>;
}

const WIDER_GAP = 1.25;
const BULLET = /^[•▪◦‣∙●○■□➢➤✓\uf0b7]\s/u;
const DASH = /^[-–—−]\s+\S/u;
const CLAUSE_END = /[.,;:!?…]["'”’»)\]]{0,3}$/u;
const STARTS_UPPER = /^["“‘«¿¡(]{0,2}\p{Lu}/u;
const ENDS = /[.!?:;…。！？؟]["'”’»)\]]{0,3}$/u;

/** The lines as text: a line end within a paragraph, a blank line between paragraphs, a form feed before each page. */
export function joinLines(lines: PdfLine[]): string {
  const measure = measureLines(lines);
  let text = "";
  lines.forEach((line, at) => {
    const previous = lines[at - 1];
    if (previous) text += begins(previous, line, measure) ? "\n\n" : "\n";
    for (let page = previous?.page ?? 0; page < line.page; page++) text += "\f";
    text += line.text.replaceAll("\f", " ");
  });
  return text;
}

function begins(previous: PdfLine, line: PdfLine, measure: Measure): boolean {
  if (line.begins || isListItem(previous, line)) return true;
  if (previous.page !== line.page || previous.column !== line.column) return beginsAfterBreak(previous, line, measure);
  const gap = previous.base - line.base;
  if (gap > Math.max(measure.leading, line.size) * WIDER_GAP) return true;
  if (Math.abs(previous.size - line.size) > line.size * 0.15) return true;
  if (ENDS.test(previous.text) && leavesRoom(previous, line, measure)) return true;
  return isIndented(line, measure) && !isIndented(previous, measure)
    ? !startsLower(line)
    : endsEarly(previous, measure) && !startsLower(line);
}

/** At the top of a page or column only the words themselves tell. */
function beginsAfterBreak(previous: PdfLine, line: PdfLine, measure: Measure): boolean {
  if (startsLower(line) && !ENDS.test(previous.text)) return false;
  if (!ENDS.test(previous.text)) {
    return endsEarly(previous, measure) || isIndented(line, measure) || leavesRoom(previous, line, measure);
  }
  return endsEarly(previous, measure) || isIndented(line, measure) || !startsLower(line);
}

/** A bullet always begins an item; a dash does where a clause has ended before it. */
function isListItem(previous: PdfLine, line: PdfLine): boolean {
  return BULLET.test(line.text) || (DASH.test(line.text) && CLAUSE_END.test(previous.text));
}

/** True where the next line begins with a capital and its first word, with room to spare, would have fitted before. */
function leavesRoom(previous: PdfLine, line: PdfLine, { right, single }: Measure): boolean {
  const end = right.get("wide");
  if (end === undefined || !single.has(previous.page) || !STARTS_UPPER.test(line.text)) return false;
  const [word = ""] = line.text.split(" ", 1);
  const width = ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
  return end - previous.right > width * 1.5 + previous.size;
}

function isIndented(line: PdfLine, { left }: Measure): boolean {
  const margin = left.get(columnOf(line)) ?? line.left;
  return line.left - margin > line.size * 0.8 && line.left - margin < line.size * 8;
}

/** True where a line of running text leaves much of its column empty. */
function endsEarly(line: PdfLine, { left, right }: Measure): boolean {
  const start = left.get(columnOf(line)) ?? line.left;
  const end = right.get(columnOf(line)) ?? line.right;
  return line.right < end - (end - start) * (ENDS.test(line.text) ? 0.12 : 0.3);
}

function startsLower(line: PdfLine): boolean {
  return /^\p{Ll}/u.test(line.text);
}

function measureLines(lines: PdfLine[]): Measure {
  const gaps = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (!next || next.page !== line.page || next.column !== line.column) return [];
    const gap = line.base - next.base;
    return gap > line.size * 0.7 && gap < line.size * 4 ? [gap] : [];
  });
  const columns = new Set(lines.filter(({ column }) => column > 0).map(({ page }) => page));
  return {
    leading: commonest(gaps),
    single: new Set(lines.map(({ page }) => page).filter((page) => !columns.has(page))),
    left: edges(lines, (line) => line.left),
    right: edges(lines, (line) => line.right, 0.9),
  };
}

/** Columns are told apart by their page half and by odd and even pages, whose margins may differ. */
function columnOf({ left, right, page }: PdfLine): string {
  const half = right - left > 300 ? "wide" : left > 290 ? "right" : "left";
  return `${half}${half === "wide" ? "" : page % 2}`;
}

function edges(lines: PdfLine[], edge: (line: PdfLine) => number, quantile?: number): Map<string, number> {
  const groups = new Map<string, number[]>();
  for (const line of lines) {
    const key = columnOf(line);
    const values = groups.get(key) ?? [];
    values.push(edge(line));
    groups.set(key, values);
  }
  return new Map(
    [...groups].map(([key, values]) => [
      key,
      quantile === undefined ? commonest(values) : atQuantile(values, quantile),
    ]),
  );
}

function atQuantile(values: number[], quantile: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * quantile)] ?? 0;
}

/** The value that most values are within a point of; 0 for none. */
function commonest(values: number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts)
    if (count > most || (count === most && value < best)) [best, most] = [value, count];
  return best;
}
