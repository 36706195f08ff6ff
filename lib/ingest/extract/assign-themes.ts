// Gives each priority its themes so that those of the statement are all said and no others: what one sentence leaves
// open, the whole statement decides.

/** What is to be decided: `priorities[i]`: log-odds of each theme there. */
export interface ThemeScores {
  priorities: readonly Float64Array[];
  /** How far each theme of the statement is above (or below 0) what is taken as true: at all, and as a main theme. */
  any: Float64Array;
  main: Float64Array;
}

const MOST = 3;
/** How much a theme loses at a priority for each log-odd by which the statement speaks against it. */
const AGAINST = 2;
/** A priority takes a main theme that nobody else has where it is behind by no more than this. */
const MARGIN = 3;
/** A main theme is given up for it where another priority has it or the statement is so clearly against it. */
const UNLIKELY = -0.3;
/** A theme of the statement goes to its likeliest priority where it has these log-odds there. */
const LEAST = -4;

/** Numbers of one to three themes for each priority, the main one first; `least`: log-odds from which one is likely. */
export function assignThemes({ priorities, any, main }: ThemeScores, least: number): number[][] {
  const mains = mainThemes(priorities, main);
  const themes = priorities.map((scores, place) => {
    const own = mains[place] ?? 0;
    const likely = ranked(lowered(scores, any)).filter(([number, score]) => number !== own && score > least);
    return [own, ...likely.slice(0, MOST - 1).map(([number]) => number)];
  });
  for (const [number] of ranked(any).filter(([, above]) => above > 0)) {
    if (!themes.some((each) => each.includes(number))) giveTo(likeliest(priorities, themes, number), number);
  }
  return themes;
}

/** The likeliest theme of each priority, then main themes of the statement that are still missing. */
function mainThemes(priorities: readonly Float64Array[], main: Float64Array): number[] {
  const scores = priorities.map((each) => lowered(each, main));
  const mains = scores.map((each) => ranked(each)[0]?.[0] ?? 0);
  for (const [number] of ranked(main).filter(([, above]) => above > 0)) {
    if (mains.includes(number)) continue;
    const behind = scores.map((each, place) => (each[mains[place] ?? 0] ?? 0) - (each[number] ?? 0));
    const free = mains.flatMap((own, place) => (isFree(own, mains, main) ? [place] : []));
    const place = free.sort((a, b) => (behind[a] ?? 0) - (behind[b] ?? 0))[0];
    if (place !== undefined && (behind[place] ?? MARGIN) < MARGIN) mains[place] = number;
  }
  return mains;
}

const isFree = (own: number, mains: readonly number[], main: Float64Array): boolean =>
  mains.filter((each) => each === own).length > 1 || (main[own] ?? 0) < UNLIKELY;

/** Scores less what the statement says against each. */
const lowered = (scores: Float64Array, above: Float64Array): Float64Array =>
  scores.map((score, number) => score + AGAINST * Math.min(0, above[number] ?? 0));

const ranked = (scores: Float64Array): [number: number, score: number][] =>
  Array.from(scores, (score, number): [number, number] => [number, score]).sort(([, a], [, b]) => b - a);

function likeliest(priorities: readonly Float64Array[], themes: number[][], number: number): number[] | undefined {
  let best = LEAST;
  let chosen: number[] | undefined;
  priorities.forEach((scores, place) => {
    const [own, score] = [themes[place], scores[number] ?? LEAST];
    if (own && own.length < MOST && score > best) [best, chosen] = [score, own];
  });
  return chosen;
}

const giveTo = (themes: number[] | undefined, number: number): void => void themes?.push(number);
