// Sentences in which the delegation asks, commits, supports or opposes: the clearest ones, spread over subjects.
import type { Span } from "@/lib/domain/span";
import { spansOverlap } from "@/lib/domain/span";
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import { weighAsk } from "./judge-ask";
import { wordsOf, type Passage, type Reading } from "./reading";
import { bestThemes, scoreThemes, type ThemeScores } from "./score-themes";

/** A clear ask and what it is about. */
export interface Ask {
  sentence: Passage;
  extent: Span;
  scores: ThemeScores;
}

interface Candidate extends Ask {
  main: ThemeCode;
  strength: number;
}

const MOST = 15;
const FEWEST_WORDS = 6;
const LEAST_STRENGTH = 2;
/** Another ask on the same subject must be clearer by this much. */
const SAME_SUBJECT = 1;
const MOST_SCORE = 9;
const LONG = 40;

/** Asks outside `taken`, in order of the text. */
export function findAsks(reading: Reading, taken: readonly Span[]): Ask[] {
  const pool = reading.sentences
    .filter((sentence) => !taken.some((span) => spansOverlap(span, sentence)))
    .flatMap((sentence) => candidate(reading, sentence) ?? [])
    .sort((a, b) => b.strength - a.strength);
  return choose(pool).sort((a, b) => a.sentence.start - b.sentence.start);
}

/** Takes the strongest again and again; what is left on a subject that has been taken counts less each time. */
function choose(pool: Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const taken = new Map<ThemeCode, number>();
  const value = ({ strength, main }: Candidate) => strength - SAME_SUBJECT * (taken.get(main) ?? 0);
  const rest = new Set(pool);
  while (chosen.length < MOST && rest.size > 0) {
    const best = [...rest].reduce((a, b) => (value(b) > value(a) ? b : a));
    if (value(best) < LEAST_STRENGTH) break;
    rest.delete(best);
    chosen.push(best);
    taken.set(best.main, (taken.get(best.main) ?? 0) + 1);
  }
  return chosen;
}

function candidate(reading: Reading, sentence: Passage): Candidate | null {
  const ask = weighAsk(sentence.text, reading.language);
  const length = wordsOf(reading, sentence).length;
  if (ask <= 0 || length < FEWEST_WORDS) return null;
  const scores = scoreThemes(reading, sentence);
  const [main] = bestThemes(scores, 1, 1);
  if (!main) return null;
  const top = Math.min(scores.get(main) ?? 0, MOST_SCORE) / 6;
  return { sentence, extent: sentence, scores, main, strength: ask + top + Math.min(length, LONG) / LONG };
}
