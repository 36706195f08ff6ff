// Leaves out the page numbers that stand on lines of their own in printed text.
import { outcome, type Outcome } from "@/lib/domain/notice";

const NUMBER_LINE =
  /^\f?[ \t]*(?:[-–—][ \t]*)?(?:page[ \t]+)?(\d{1,4})(?:[ \t]*(?:of|\/)[ \t]*\d{1,4})?(?:[ \t]*[-–—])?[ \t]*\f?$/i;
const LONGEST_LINE = 40;
/** So many lines must count up one by one before any of them is taken for a page number; fewer where all are centred. */
const LEAST = 3;
const LEAST_CENTRED = 2;
const CENTRED = /^\f?[ \t]{20}/;

interface NumberLine {
  line: number;
  value: number;
}

/** Text without the lines that hold nothing but the next page number; their line ends (and form feeds) stay. */
export function removePageNumbers(text: string): Outcome<string> {
  const lines = text.split("\n");
  const numbers = countingUp(lines);
  const centred = numbers.every(({ line }) => CENTRED.test(lines[line] ?? ""));
  if (numbers.length < (centred ? LEAST_CENTRED : LEAST)) return outcome(text);
  for (const { line } of numbers) lines[line] = lines[line]?.includes("\f") ? "\f" : "";
  const message = `${numbers.length} page numbers were left out.`;
  return outcome(lines.join("\n"), [{ ruleId: "read/page-numbers-removed", level: "info", message }]);
}

/** The longest run of number lines that counts up by one from 1, 2 or 3. */
function countingUp(lines: string[]): NumberLine[] {
  const found: NumberLine[] = [];
  lines.forEach((text, line) => {
    const value = text.trim().length <= LONGEST_LINE ? Number(NUMBER_LINE.exec(text)?.[1] ?? NaN) : NaN;
    const next = (found.at(-1)?.value ?? 0) + 1;
    const fits = found.length === 0 ? value >= 1 && value <= 3 : value === next || value === next + 1;
    if (fits) found.push({ line, value });
  });
  return found;
}
