// What the model of asks sees of a sentence: its cues and words, its place, and what stands around it.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import { askUnits } from "./ask-units";
import { findActs, type ActSign } from "./find-act";
import { findCues, type Cue } from "./find-cues";
import { judgeAsk, weighAsk } from "./judge-ask";
import type { PointRole } from "./point-roles";
import { FeatureBag } from "./model/feature-bag";
import { stemOf, wordFeatures } from "./model/word-features";
import { wordsOf, type Passage, type Reading } from "./reading";
import { scoreThemes, type ThemeScores } from "./score-themes";
import type { Token } from "./tokens";

/** A sentence with all that its own features and those of its neighbours need. */
interface Described {
  sentence: Passage;
  paragraph: number;
  tokens: Token[];
  stems: Set<string>;
  cues: Cue[];
  acts: ActSign[];
  judgement: string;
  weight: number;
  themes: ThemeScores;
}

const EARLY_TOKENS = 12;
const EARLY_SIGN = 40;
const LONG_STEM = 5;
const NEIGHBOURS = [-2, -1, 1];
const FULL = 10;

/**
 * Gives the features of each unit of a statement by its number, each made when it is asked for: those of a long
 * document would fill the memory. `roles` says which units are counted points.
 */
export function askFeatures(reading: Reading, roles: readonly PointRole[]): (index: number) => FeatureBag {
  const described = describe(reading);
  const paragraphs = paragraphSizes(described);
  return (index) => {
    const bag = new FeatureBag();
    const own = described[index];
    if (!own) return bag;
    addOwn(bag, own);
    addPlace(bag, described, index, paragraphs);
    for (const offset of NEIGHBOURS) addNeighbour(bag, own, described[index + offset], offset);
    addLooks(bag, own.sentence.text);
    return bag.add(`role=${roles[index] ?? "none"}`);
  };
}

function describe(reading: Reading): Described[] {
  let paragraph = 0;
  return askUnits(reading).map((sentence) => {
    while ((reading.body[paragraph]?.end ?? Infinity) <= sentence.start) paragraph += 1;
    const tokens = wordsOf(reading, sentence);
    const judgement = judgeAsk(sentence.text, reading.language);
    return {
      sentence,
      paragraph,
      tokens,
      stems: new Set(tokens.filter(({ form }) => form.length >= LONG_STEM).map(({ form }) => stemOf(form))),
      cues: findCues(tokens),
      acts: findActs(sentence.text, reading.language),
      judgement,
      weight: weighAsk(sentence.text, reading.language, judgement),
      themes: scoreThemes(reading, sentence),
    };
  });
}

function addOwn(bag: FeatureBag, { tokens, cues, acts, judgement, weight, themes }: Described): void {
  bag.addAll(wordFeatures(tokens));
  const stems = tokens.slice(0, 3).map(({ form }) => stemOf(form));
  stems.forEach((_, index) => bag.add(`opens=${stems.slice(0, index + 1).join(" ")}`));
  addCues(bag, tokens, cues);
  addActs(bag, acts);
  bag.add(`judged=${judgement}`).add(`weighed=${weight.toFixed(1)}`);
  bag.add(`words=${Math.min(12, Math.floor(tokens.length / 5))}`);
  for (const code of themes.keys()) bag.add(`theme=${code}`);
  bag.add(`themes=${Math.min(4, themes.size)}`);
  const sum = [...themes.values()].reduce((total, score) => total + score, 0);
  bag.add("theme score", Math.min(1, sum / FULL));
}

function addCues(bag: FeatureBag, tokens: readonly Token[], cues: readonly Cue[]): void {
  const early = tokens[EARLY_TOKENS]?.start ?? Infinity;
  const names = cues.map(({ name }) => name);
  cues.forEach(({ name, start }) => {
    bag.add(`cue=${name}`);
    if (start < early) bag.add(`early cue=${name}`);
  });
  names.forEach((name, index) => {
    if (index > 0) bag.add(`cues=${names[index - 1]}>${name}`);
    if (index > 1) bag.add(`cues=${names[index - 2]}>${names[index - 1]}>${name}`);
  });
  for (let length = 1; length <= 3; length += 1) bag.add(`lead ${length}=${names.slice(0, length).join(">")}`);
}

function addActs(bag: FeatureBag, acts: readonly ActSign[]): void {
  bag.add(`acts=${Math.min(4, acts.length)}`);
  for (const { act, ruleId, weight, start } of acts) {
    bag.add(`act=${act}`).add(`rule=${ruleId}`).add(`act weight=${weight}`);
    if (start < EARLY_SIGN) bag.add(`early act=${act}`);
  }
  const [first] = acts;
  if (!first) return;
  bag.add(`main act=${first.act} ${first.weight}`).add(`main rule=${first.ruleId}`);
  bag.add(`main act at=${Math.min(5, Math.floor(first.start / 25))}`);
}

function addPlace(
  bag: FeatureBag,
  described: readonly Described[],
  index: number,
  paragraphs: ReadonlyMap<number, [first: number, size: number]>,
): void {
  const count = described.length;
  const [first, size] = paragraphs.get(described[index]?.paragraph ?? 0) ?? [0, 0];
  bag.add(`tenth=${Math.floor((10 * index) / count)}`);
  bag.add(`from start=${Math.min(5, index)}`).add(`from end=${Math.min(5, count - 1 - index)}`);
  bag.add(`in paragraph=${Math.min(4, index - first)}`).add(`paragraph left=${Math.min(4, first + size - 1 - index)}`);
  bag.add(`paragraph size=${Math.min(6, size)}`);
  bag.add(`sentences=${Math.min(8, Math.floor(count / 15))}`);
}

function paragraphSizes(described: readonly Described[]): Map<number, [number, number]> {
  const sizes = new Map<number, [number, number]>();
  described.forEach(({ paragraph }, index) => {
    const [first, size] = sizes.get(paragraph) ?? [index, 0];
    sizes.set(paragraph, [first, size + 1]);
  });
  return sizes;
}

function addNeighbour(bag: FeatureBag, own: Described, other: Described | undefined, offset: number): void {
  const where = `at ${offset}`;
  if (!other) {
    bag.add(`${where} none`);
    return;
  }
  for (const { name } of other.cues) bag.add(`${where} cue=${name}`);
  bag.add(`${where} judged=${other.judgement}`);
  const [act] = other.acts;
  bag.add(`${where} act=${act ? `${act.act} ${act.weight}` : "none"}`);
  bag.add(`${where} shares theme=${sharesKey(own.themes, other.themes)}`);
  const shared = [...own.stems].filter((stem) => other.stems.has(stem)).length;
  bag.add(`${where} shares words=${Math.min(3, shared)}`);
  bag.add(`${where} same paragraph=${own.paragraph === other.paragraph}`);
}

const sharesKey = (one: ReadonlyMap<ThemeCode, number>, other: ReadonlyMap<ThemeCode, number>): boolean =>
  [...one.keys()].some((code) => other.has(code));

function addLooks(bag: FeatureBag, text: string): void {
  bag.add(`ends=${/[.!?。！？;:]$/u.exec(text)?.[0] ?? "none"}`);
  if (/[“”"«»]/u.test(text)) bag.add("quotes");
  if (text.includes(":")) bag.add("colon");
  if (text.includes(";")) bag.add("semicolon");
  bag.add(`numbers=${Math.min(3, text.match(/\d+/gu)?.length ?? 0)}`);
  bag.add(`capitals=${Math.min(6, text.match(/[\p{Ll},] \p{Lu}/gu)?.length ?? 0)}`);
}
