// The main points that the delegation puts forward: those it counts, else its clear asks, one for each subject.
import { quoteSpan, type Span } from "@/lib/domain/span";
import type { Priority } from "@/lib/domain/statement";
import { findAsks } from "./ask-sentences";
import { findPointLists, type Point } from "./enumerated-points";
import { priorityLabel } from "./priority-label";
import type { Passage, Reading } from "./reading";
import { addScores, bestThemes, scoreThemes, type ThemeScores } from "./score-themes";

const MOST = 15;
const THEMES_EACH = 3;
const THEME_SHARE = 0.45;
const OWN_WEIGHT = 2;
const BODY_WEIGHT = 0.3;
const CONTEXT_WEIGHT = 1.2;
const AHEAD = 0.01;
const LONGEST_EXTENT = 25;

/** A priority before it is numbered. */
interface Draft {
  sentence: Passage;
  extent: Span;
  scores: ThemeScores;
  ruleId: string;
}

/** At most fifteen, in order of the text. */
export function extractPriorities(reading: Reading): Omit<Priority, "position">[] {
  const points = countedDrafts(reading);
  const asks = findAsks(
    reading,
    points.map(({ extent }) => extent),
  ).map((ask) => ({ ...ask, ruleId: "extract/priority-ask" }));
  const chosen = [...points, ...(points.length > 0 ? [] : asks)].sort((a, b) => a.sentence.start - b.sentence.start);
  return chosen
    .slice(0, MOST)
    .flatMap((draft) => finish(reading, draft) ?? [])
    .map((priority, index) => ({ ...priority, ordinal: index + 1 }));
}

function finish(reading: Reading, { sentence, extent, scores, ruleId }: Draft): Omit<Priority, "position"> | null {
  const themes = bestThemes(scores, THEMES_EACH, THEME_SHARE);
  if (themes.length === 0) return null;
  return {
    ordinal: 1,
    label: priorityLabel(sentence.text),
    themes,
    anchor: quoteSpan(reading.text, sentence),
    extent,
    ruleId,
  };
}

function countedDrafts(reading: Reading): Draft[] {
  return findPointLists(reading.sentences).flatMap((list) => {
    const introduction = reading.sentences[(list[0]?.index ?? 0) - 1];
    const context: ThemeScores = introduction ? scoreThemes(reading, introduction) : new Map();
    return list.map((point, index) => countedDraft(reading, point, list[index + 1], context));
  });
}

/** The sentence of the ordinal decides, its elaboration adds, and the sentence that introduced the list tells the field. */
function countedDraft(reading: Reading, point: Point, next: Point | undefined, context: ThemeScores): Draft {
  const { sentences } = reading;
  const end = Math.min((next?.index ?? point.index + LONGEST_EXTENT) - 1, point.index + LONGEST_EXTENT);
  const last = sentences[Math.min(end, sentences.length - 1)];
  const extent = { start: point.sentence.start, end: Math.max(point.sentence.end, last?.end ?? 0) };
  const elaboration = scoreThemes(reading, { start: point.sentence.end, end: extent.end });
  const own = addScores(new Map(), scoreThemes(reading, point.sentence), OWN_WEIGHT);
  const scores = addScores(addScores(own, elaboration, BODY_WEIGHT), context, CONTEXT_WEIGHT);
  const [main] = bestThemes(own, 1, 1);
  if (main) scores.set(main, Math.max(...scores.values()) + AHEAD);
  return {
    sentence: point.sentence,
    extent,
    scores: scores.size > 0 ? scores : subjectOf(reading),
    ruleId: "extract/priority-counted",
  };
}

/** A counted point that names no subject is about that of the whole speech: it is never left out. */
function subjectOf(reading: Reading): ThemeScores {
  const [first, last] = [reading.sentences[0], reading.sentences.at(-1)];
  if (!first || !last) return new Map();
  const scores = scoreThemes(reading, { start: first.start, end: last.end });
  return new Map([...scores].filter(([code]) => code === bestThemes(scores, 1, 1)[0]));
}
