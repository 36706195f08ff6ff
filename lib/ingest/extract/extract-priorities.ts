// The main points that the delegation puts forward: those it counts, and its clear asks.
import { quoteSpan, type Span } from "@/lib/domain/span";
import type { Priority } from "@/lib/domain/statement";
import { anchorSpan } from "./anchor-span";
import { findAsks, type Ask } from "./ask-sentences";
import { askUnits } from "./ask-units";
import { findThemes } from "./find-themes";
import { priorityLabel } from "./priority-label";
import type { Reading } from "./reading";

/** How many sentences may elaborate a counted point, and one that is not counted. */
const LONGEST_POINT = 25;
const LONGEST_ASK = 5;

/** At most fifteen, in order of the text. */
export function extractPriorities(reading: Reading): Omit<Priority, "position">[] {
  const { asks, candidates } = findAsks(reading);
  const themesAt = findThemes(reading, candidates);
  return asks.map((ask, index) => {
    const extent = extentOf(reading, ask, asks[index + 1]);
    const themes = themesAt.get(ask.index) ?? [];
    return {
      ordinal: index + 1,
      label: priorityLabel(ask.sentence.text, reading.language),
      themes: themes.map(({ code }) => code),
      anchor: quoteSpan(reading.text, anchorSpan(reading, ask.sentence)),
      extent,
      ruleId: ask.list ? "extract/priority-counted" : "extract/priority-ask",
      ...{ reasons: ask.reasons, themeReasons: themes.map(({ reasons }) => reasons) },
    };
  });
}

/** From the sentence on: a counted point reaches to the next one, another ask to the end of its paragraph at most. */
function extentOf(reading: Reading, { sentence, index, list }: Ask, next: Ask | undefined): Span {
  const units = askUnits(reading);
  const before = (next?.index ?? units.length) - 1;
  const last = Math.min(before, index + (list ? LONGEST_POINT : LONGEST_ASK));
  const paragraph = reading.body.find(({ start, end }) => start <= sentence.start && sentence.start < end);
  const within = list ? Infinity : (paragraph?.end ?? sentence.end);
  const elaboration = units.slice(index, last + 1).filter(({ start }) => start < within);
  return { start: sentence.start, end: Math.max(sentence.end, elaboration.at(-1)?.end ?? 0) };
}
