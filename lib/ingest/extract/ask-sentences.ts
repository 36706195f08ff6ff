// Which sentences put a main point forward: those of a list that the speaker counts, and those that the model finds.
import { askFeatures } from "./ask-features";
import { askUnits } from "./ask-units";
import { findPointLists, type Point } from "./enumerated-points";
import { scoreOne } from "./model/linear-model";
import { reasonsOf } from "./model/reasons";
import { isCounted, isPlan, pointRoles } from "./point-roles";
import type { Passage, Reading } from "./reading";

/** A sentence that puts a main point forward; `index` is its place among the sentences. */
export interface Ask {
  sentence: Passage;
  index: number;
  /** The list that counts it. */
  list: readonly Point[] | null;
  /** Log-odds that it states a main point. */
  score: number;
  /** What spoke the loudest for or against it. */
  reasons: string[];
}

type Scored = Omit<Ask, "reasons">;

const MOST = 15;
/** A counted list whose points ask for less than this counts something else: observations, reasons, years. */
const LEAST_MEAN = -2.5;
/** A statement without any clear ask gives its clearest one where it reaches this. */
const LEAST_ALONE = -2.5;
/** What stands beside a counted plan must be clearer by this. */
const BESIDE_PLAN = 1.5;
const LONG = 3;
const CERTAIN = 100;

/** At most fifteen, in order of the text. */
export function findAsks(reading: Reading): Ask[] {
  const units = askUnits(reading);
  const lists = findPointLists(units);
  const model = reading.models("asks");
  const featuresOf = askFeatures(reading, pointRoles(lists, units.length));
  const scores = units.map((_, index) => scoreOne(model, featuresOf(index)));
  const forced = lists.filter((list) => decides(list, scores));
  const beside = forced.some((list) => isPlan(list, units.length)) ? BESIDE_PLAN : 0;
  const asks = units.map((sentence, index) => askAt({ sentence, index }, forced, (scores[index] ?? 0) - beside));
  return choose(asks, model.thresholds[0] ?? 0).map((ask) => ({
    ...ask,
    reasons: reasonsOf(model, 0, { bag: featuresOf(ask.index) }),
  }));
}

function choose(asks: readonly Scored[], threshold: number): Scored[] {
  const clear = asks.filter(({ score }) => score >= threshold);
  const best = asks.reduce((most, { score }) => Math.max(most, score), LEAST_ALONE);
  const chosen = clear.length > 0 ? clear : asks.filter(({ score }) => score === best);
  const strongest = [...chosen].sort((a, b) => b.score - a.score).slice(0, MOST);
  return strongest.sort((a, b) => a.index - b.index);
}

/** A list in words decides where it is the plan of the statement or counts three points, and they ask. */
function decides(list: readonly Point[], scores: readonly number[]): boolean {
  if (!isCounted(list) || (list.length < LONG && !isPlan(list, scores.length))) return false;
  return list.reduce((sum, { index }) => sum + (scores[index] ?? 0), 0) / list.length >= LEAST_MEAN;
}

/** Points of a list that decides are certain, and what stands between them elaborates them. */
function askAt({ sentence, index }: Pick<Ask, "sentence" | "index">, lists: readonly Point[][], score: number): Scored {
  const list = lists.find((each) => (each[0]?.index ?? 0) <= index && index <= (each.at(-1)?.index ?? 0)) ?? null;
  if (!list) return { sentence, index, list, score };
  const isPoint = list.some((point) => point.index === index);
  return { sentence, index, list: isPoint ? list : null, score: isPoint ? CERTAIN : -CERTAIN };
}
