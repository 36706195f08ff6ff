// Which sentences put a main point forward: those of a list that the speaker counts, and those that the model finds.
import type { Act } from "@/lib/domain/act";
import { askFeatures } from "./ask-features";
import { askUnits } from "./ask-units";
import { isAnnounced, type Point } from "./enumerated-points";
import { findActs } from "./find-act";
import { scoreOne } from "./model/linear-model";
import { reasonsOf } from "./model/reasons";
import { pointLists } from "./point-lists";
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

/** A sentence that may put a main point forward; `chosen` where it is taken as one. */
export interface AskCandidate extends Scored {
  chosen: boolean;
}

/** The main points of a statement, and the sentences among which they were chosen, clearest first. */
export interface AskChoice {
  asks: Ask[];
  candidates: AskCandidate[];
}

const MOST = 15;
/** A counted list whose points ask for less than this counts something else: observations, reasons, years. */
const LEAST_MEAN = -2.5;
/** Lists of items that are longer, or have longer items, are no list of asks. */
const MOST_ITEMS = 12;
const LONGEST_ITEM = 400;
/** A statement without any clear ask gives its clearest one where it reaches this. */
const LEAST_ALONE = -2.5;
/** What stands beside a counted plan must be clearer by this. */
const BESIDE_PLAN = 1.5;
const LONG = 3;
const CERTAIN = 100;
/** Sentences from these log-odds on, and no more than so many, are kept as candidates beside what is chosen. */
const LEAST_CANDIDATE = -2.5;
const MOST_CANDIDATES = 30;
const PUTS_FORWARD: readonly Act[] = ["calls-for", "commits-to", "supports", "proposes"];

/** At most fifteen main points, in order of the text. */
export function findAsks(reading: Reading): AskChoice {
  const units = askUnits(reading);
  const lists = pointLists(reading);
  const model = reading.models("asks");
  const featuresOf = askFeatures(reading, pointRoles(lists, units.length));
  const scores = units.map((_, index) => scoreOne(model, featuresOf(index)));
  const forced = lists.filter((list) => decides(reading, list, scores));
  const beside = forced.some((list) => isPlan(list, units.length)) ? BESIDE_PLAN : 0;
  const judged = units.map((sentence, index) => askAt({ sentence, index }, forced, (scores[index] ?? 0) - beside));
  const chosen = choose(judged, model.thresholds[0] ?? 0);
  return {
    asks: chosen.map((ask) => ({ ...ask, reasons: reasonsOf(model, 0, { bag: featuresOf(ask.index) }) })),
    candidates: candidatesAmong(judged, new Set(chosen)),
  };
}

function candidatesAmong(judged: readonly Scored[], chosen: ReadonlySet<Scored>): AskCandidate[] {
  const others = judged.filter((each) => !chosen.has(each) && each.score >= LEAST_CANDIDATE);
  const clearest = others.sort((a, b) => b.score - a.score).slice(0, Math.max(0, MOST_CANDIDATES - chosen.size));
  return [...chosen, ...clearest].map((each) => ({ ...each, chosen: chosen.has(each) }));
}

function choose(asks: readonly Scored[], threshold: number): Scored[] {
  const clear = asks.filter(({ score }) => score >= threshold);
  const best = asks.reduce((most, { score }) => Math.max(most, score), LEAST_ALONE);
  const chosen = clear.length > 0 ? clear : asks.filter(({ score }) => score === best);
  const strongest = [...chosen].sort((a, b) => b.score - a.score).slice(0, MOST);
  return strongest.sort((a, b) => a.index - b.index);
}

/**
 * A list in words decides where it is announced, is the plan of the statement or counts three points, and they ask;
 * any other list where the sentence that introduces it asks for all of its items.
 */
function decides(reading: Reading, list: readonly Point[], scores: readonly number[]): boolean {
  if (list[0]?.kind !== "words") return introducedByAsk(reading, list);
  const announced = isAnnounced(list, askUnits(reading));
  if (!announced && (!isCounted(list) || (list.length < LONG && !isPlan(list, scores.length)))) return false;
  return announced || list.reduce((sum, { index }) => sum + (scores[index] ?? 0), 0) / list.length >= LEAST_MEAN;
}

/** "We ask the Council to:" and short items behind it. */
function introducedByAsk(reading: Reading, list: readonly Point[]): boolean {
  const introduction = askUnits(reading)[(list[0]?.index ?? 0) - 1];
  if (!introduction || list.length > MOST_ITEMS) return false;
  if (list.some(({ sentence }) => sentence.text.length > LONGEST_ITEM)) return false;
  if (isAnnounced(list, askUnits(reading))) return true;
  const [act] = findActs(introduction.text, reading.language);
  return (
    /[:：]$/u.test(introduction.text) && act !== undefined && act.weight !== "mild" && PUTS_FORWARD.includes(act.act)
  );
}

/** Points of a list that decides are certain, and what stands between them elaborates them. */
function askAt({ sentence, index }: Pick<Ask, "sentence" | "index">, lists: readonly Point[][], score: number): Scored {
  const list = lists.find((each) => firstOf(each) <= index && index <= (each.at(-1)?.index ?? 0)) ?? null;
  if (!list) return { sentence, index, list, score };
  const isPoint = list.some((point) => point.index === index);
  return { sentence, index, list: isPoint ? list : null, score: isPoint ? CERTAIN : -CERTAIN };
}

/** Where a list begins: with its first point, or with the sentence that introduces its items and asks nothing alone. */
const firstOf = ([first]: readonly Point[]): number =>
  first ? first.index - (first.kind === "words" ? 0 : 1) : Infinity;
