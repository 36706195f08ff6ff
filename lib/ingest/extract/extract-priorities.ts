// The main points that the delegation puts forward: those it counts, and its clear asks.
import { quoteSpan, type Span } from "@/lib/domain/span";
import type { Priority } from "@/lib/domain/statement";
import { findAsks, type Ask } from "./ask-sentences";
import { askUnits } from "./ask-units";
import { priorityLabel } from "./priority-label";
import type { Reading } from "./reading";
import { addScores, bestThemes, scoreThemes, type ThemeScores } from "./score-themes";

const THEMES_EACH = 3;
const THEME_SHARE = 0.45;
const OWN_WEIGHT = 2;
const BODY_WEIGHT = 0.3;
const CONTEXT_WEIGHT = 1.2;
const AHEAD = 0.01;
/** How many sentences may elaborate a counted point, and one that is not counted. */
const LONGEST_POINT = 25;
const LONGEST_ASK = 5;

/** At most fifteen, in order of the text. */
export function extractPriorities(reading: Reading): Omit<Priority, "position">[] {
  const asks = findAsks(reading);
  return asks.map((ask, index) => {
    const extent = extentOf(reading, ask, asks[index + 1]);
    return {
      ordinal: index + 1,
      label: priorityLabel(ask.sentence.text),
      themes: bestThemes(themeScores(reading, ask, extent), THEMES_EACH, THEME_SHARE),
      anchor: quoteSpan(reading.text, ask.sentence),
      extent,
      ruleId: ask.list ? "extract/priority-counted" : "extract/priority-ask",
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

/** The sentence decides, its elaboration adds, and the sentence that introduced its list tells the field. */
function themeScores(reading: Reading, { sentence, list }: Ask, extent: Span): ThemeScores {
  const introduction = list ? askUnits(reading)[(list[0]?.index ?? 0) - 1] : undefined;
  const own = addScores(new Map(), scoreThemes(reading, sentence), OWN_WEIGHT);
  const elaboration = scoreThemes(reading, { start: sentence.end, end: extent.end });
  const context: ThemeScores = introduction ? scoreThemes(reading, introduction) : new Map();
  const scores = addScores(addScores(own, elaboration, BODY_WEIGHT), context, CONTEXT_WEIGHT);
  const [main] = bestThemes(own, 1, 1);
  if (main) scores.set(main, Math.max(...scores.values()) + AHEAD);
  return scores.size > 0 ? scores : subjectOf(reading);
}

/** A point that names no subject is about that of the whole speech: it is never left out. */
function subjectOf(reading: Reading): ThemeScores {
  const [first, last] = [reading.sentences[0], reading.sentences.at(-1)];
  if (!first || !last) return new Map([["multilateralism", 1]]);
  const scores = scoreThemes(reading, { start: first.start, end: last.end });
  const [main] = bestThemes(scores, 1, 1);
  return new Map([[main ?? "multilateralism", 1]]);
}
