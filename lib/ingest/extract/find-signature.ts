// Finds who signs the end of a statement: a last line that is a name and an office.
import type { FoundSpeaker } from "./find-speaker";
import { officeAfter } from "./find-office";
import { afterHonorifics, nameEnd } from "./person-name";

const LAST_LINE = /(?:^|\n)[^\S\n]*(?=\p{Lu})([^\n]{8,160})$/u;
const LEAST_WORDS = 2;

/** The name and office of the last line of `text`; null where that line is anything else. */
export function findSignature(text: string): FoundSpeaker | null {
  const match = LAST_LINE.exec(text);
  const [, line = ""] = match ?? [];
  if (!match || /[.!?]$/u.test(line)) return null;
  const start = afterHonorifics(text, match.index + match[0].length - line.length);
  const end = nameEnd(text, start);
  if (end === null || text.slice(start, end).split(/\s+/u).length < LEAST_WORDS || text[end] !== ",") return null;
  const role = officeAfter(text, end);
  return role ? { name: { start, end }, role } : null;
}
