// Reads the number that meeting records and long statements print before a paragraph.
import type { Span } from "@/lib/domain/span";
import { DIRECTION_MARK } from "./direction-marks";

const MARKS = `[${DIRECTION_MARK}]{0,4}`;
const NUMBER = new RegExp(`^${MARKS}(?:\\(?(\\d{1,3})${MARKS}[.)]${MARKS}\\s+|(\\d{1,3})${MARKS}\\t\\s*)(?=\\S)`, "u");

/** The number as printed, without its stop, and where the paragraph's words begin; null where it has none. */
export function readParagraphNumber(text: string, { start, end }: Span): { number: string; end: number } | null {
  const found = NUMBER.exec(text.slice(start, Math.min(end, start + 40)));
  const number = found?.[1] ?? found?.[2];
  return found && number !== undefined ? { number, end: start + found[0].length } : null;
}
