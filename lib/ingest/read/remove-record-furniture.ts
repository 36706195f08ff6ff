// Leaves out what verbatim records print at the edge of each page: job number and page, symbol and day of the meeting.
import { outcome, type Outcome } from "@/lib/domain/notice";

const JOB = "\\d{2}-\\d{5}(?:[ \\t]?\\([A-Z]\\))?";
const PAGE = "\\d{1,3}(?:/\\d{1,3})?";
const SYMBOL = "[AS]/(?:(?:ES-|S-)?\\d{1,3}/)?PV\\.\\d{1,5}(?:[ \\t]?\\([^()\\n]{3,20}\\))?";
const DAY = "\\d{1,2}/\\d{1,2}/\\d{4}";
const FURNITURE = new RegExp(
  `^[ \\t\\f]*(?:${JOB}[ \\t]+${PAGE}|${PAGE}[ \\t]+${JOB}|${SYMBOL}(?:[ \\t]+${DAY})?|${DAY}[ \\t]+${SYMBOL})[ \\t]*$`,
);
const MEETING = new RegExp(SYMBOL);
/** What stands among the first lines is the head of the record itself. */
const HEAD_LINES = 5;
const BROKEN_OFF = /[\p{L}\p{N},–—-][ \t]*$/u;
const GOES_ON = /^[ \t]*[\p{Ll}\p{N}(“"‘]/u;

/** The text without such lines; `running` are those that name the meeting, each once. */
export interface WithoutFurniture {
  text: string;
  running: string[];
}

/** Lines are taken out whole; a sentence that the turn of a page broke is joined again; form feeds stay. */
export function removeRecordFurniture(text: string): Outcome<WithoutFurniture> {
  const lines = text.split("\n");
  const head = firstBehindHead(lines);
  const furniture = lines.map((line, at) => at >= head && FURNITURE.test(line));
  const removed = lines.filter((_, at) => furniture[at]).map((line) => line.trim());
  if (removed.length === 0) return outcome({ text, running: [] });
  const message = `${removed.length} lines at the edges of a record’s pages were left out.`;
  const running = [...new Set(removed.filter((line) => MEETING.test(line)))];
  const value = { text: withoutLines(lines, furniture), running };
  return outcome(value, [{ ruleId: "read/record-lines-removed", level: "info", message }]);
}

function firstBehindHead(lines: string[]): number {
  const filled = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  return filled[HEAD_LINES] ?? lines.length;
}

function withoutLines(lines: string[], furniture: boolean[]): string {
  const kept: string[] = [];
  let torn = false;
  for (const [at, line] of lines.entries()) {
    const feed = line.includes("\f");
    if (furniture[at]) {
      if (feed) kept.push("\f");
      torn = true;
    } else if (torn && !feed && line.trim() !== "" && goesOn(kept, line)) {
      const broken = kept.pop() ?? "";
      kept.push(`${broken.trimEnd()} ${line.trimStart()}`);
    } else kept.push(line);
    torn &&= furniture[at] === true || line.trim() === "";
  }
  return kept.join("\n");
}

/** True where `line` goes on in the sentence that the last line kept breaks off; blank lines between are then dropped. */
function goesOn(kept: string[], line: string): boolean {
  const last = kept.findLastIndex((each) => each.trim() !== "" || each.includes("\f"));
  if (last < 0 || kept[last]?.includes("\f") || !BROKEN_OFF.test(kept[last] ?? "") || !GOES_ON.test(line)) return false;
  kept.length = last + 1;
  return true;
}
