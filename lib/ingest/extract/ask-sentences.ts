// Sentences in which the delegation asks, commits, supports or opposes, one for each subject.
import { spansOverlap, type Span } from "@/lib/domain/span";
import { judgeAsk } from "./judge-ask";
import type { Passage, Reading } from "./reading";
import { bestThemes, scoreThemes, type ThemeScores } from "./score-themes";

/** The clearest ask on one subject. */
export interface Ask {
  sentence: Passage;
  extent: Span;
  scores: ThemeScores;
}

interface Candidate extends Ask {
  strength: number;
}

const MOST = 15;
const FEWEST_WORDS = 6;
const STRENGTH = { strong: 3, plain: 1, none: 0, never: 0 } as const;
const LEAST_STRENGTH = 4;

/** Asks outside `taken`, in order of the text. */
export function findAsks(reading: Reading, taken: readonly Span[]): Ask[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates(reading)) {
    if (taken.some((span) => spansOverlap(span, candidate.sentence))) continue;
    const [main] = bestThemes(candidate.scores, 1, 1);
    if (!main) continue;
    const known = best.get(main);
    if (!known || candidate.strength > known.strength) best.set(main, candidate);
  }
  return [...best.values()]
    .filter(({ strength }) => strength >= LEAST_STRENGTH)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST)
    .sort((a, b) => a.sentence.start - b.sentence.start);
}

function candidates(reading: Reading): Candidate[] {
  return reading.sentences.flatMap((sentence) => {
    const ask = STRENGTH[judgeAsk(sentence.text, reading.language)];
    if (ask === 0 || isShort(sentence.text)) return [];
    const scores = scoreThemes(reading, sentence);
    const top = Math.max(0, ...scores.values());
    return [{ sentence, extent: sentence, scores, strength: ask + Math.min(top, 6) / 2 }];
  });
}

const isShort = (text: string): boolean =>
  text.split(/\s+/u).length < FEWEST_WORDS && !/[\p{Script=Han}\p{Script=Hiragana}]{8}/u.test(text);
