// Which sentences put a main point forward: those of a list that the speaker counts, and those that the model finds.
import { askFeatures } from "./ask-features";
import { findPointLists, type Point } from "./enumerated-points";
import { scoreOne, strongestFeatures, type Contribution } from "./model/linear-model";
import { isLong, pointRoles } from "./point-roles";
import type { Passage, Reading } from "./reading";

/** A sentence that puts a main point forward; `index` is its place among the sentences. */
export interface Ask {
  sentence: Passage;
  index: number;
  /** The list that counts it. */
  list: readonly Point[] | null;
  /** Log-odds that it states a main point. */
  score: number;
}

const MOST = 15;
/** A counted list whose points ask for less than this counts something else: observations, reasons, years. */
const LEAST_MEAN = -2.5;
/** A statement without any clear ask gives its clearest one where it reaches this. */
const LEAST_ALONE = -2.5;
/** What stands beside a counted plan must be clearer by this. */
const BESIDE_PLAN = 1.5;
const CERTAIN = 100;
const STRONGEST = 6;

/** At most fifteen, in order of the text. */
export function findAsks(reading: Reading): Ask[] {
  const lists = findPointLists(reading.sentences);
  const scores = scoreSentences(reading, lists);
  const plans = lists.filter((list) => isPlan(list, scores));
  const asks = reading.sentences.map((sentence, index) => askAt({ sentence, index }, plans, scores[index] ?? 0));
  const threshold = reading.models("asks").thresholds[0] ?? 0;
  const clear = asks.filter(({ score }) => score >= threshold);
  const chosen = clear.length > 0 ? clear : asks.filter(({ score }) => score === Math.max(...scores, LEAST_ALONE));
  return [...chosen]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .sort((a, b) => a.index - b.index);
}

/** What spoke the loudest for or against the sentence of number `index`: for explanations. */
export function explainAsk(reading: Reading, index: number): Contribution[] {
  const bag = askFeatures(reading, rolesOf(reading, findPointLists(reading.sentences)))[index];
  return bag ? strongestFeatures(reading.models("asks"), 0, { bag }, STRONGEST) : [];
}

const rolesOf = (reading: Reading, lists: readonly (readonly Point[])[]) => pointRoles(lists, reading.sentences.length);

function scoreSentences(reading: Reading, lists: readonly (readonly Point[])[]): number[] {
  const model = reading.models("asks");
  return askFeatures(reading, rolesOf(reading, lists)).map((bag) => scoreOne(model, bag));
}

/** A list in words that asks is the plan of the statement: its points are the priorities. */
function isPlan(list: readonly Point[], scores: readonly number[]): boolean {
  if (list[0]?.kind !== "words" || !isLong(list)) return false;
  return list.reduce((sum, { index }) => sum + (scores[index] ?? 0), 0) / list.length >= LEAST_MEAN;
}

/** Points of a plan are certain, and what stands between them elaborates them. */
function askAt({ sentence, index }: Pick<Ask, "sentence" | "index">, plans: readonly Point[][], score: number): Ask {
  const list = plans.find((plan) => (plan[0]?.index ?? 0) <= index && index <= (plan.at(-1)?.index ?? 0)) ?? null;
  if (!list) return { sentence, index, list, score: plans.length > 0 ? score - BESIDE_PLAN : score };
  const isPoint = list.some((point) => point.index === index);
  return { sentence, index, list: isPoint ? list : null, score: isPoint ? CERTAIN : -CERTAIN };
}
