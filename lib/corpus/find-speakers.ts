// Finds the speakers whose name, in any form in which it was printed, has the words that were typed.
import { readPrintedNames } from "@/lib/db/read-printed-names";
import { editDistance, mostMistakes } from "@/lib/search/edit-distance";
import { foldWord } from "@/lib/search/fold";
import type { Corpus } from "./corpus";
import { remember } from "./remember";

/** A name made ready: its words as the free-text search folds them. */
interface FoldedName {
  speakerId: string;
  words: ReadonlySet<string>;
}

/** A name that may be meant by what was typed. */
export interface LikeName {
  text: string;
  mistakes: number;
}

/** Read again when statements have changed: to fold thousands of names takes longer than a search. */
const foldedNames = remember(async ({ database }): Promise<FoldedName[]> => {
  const names = await readPrintedNames(database);
  return names.map(({ speakerId, name }) => ({ speakerId, words: new Set(piecesOf(name).flat()) }));
});

/** Ids of the speakers with a name that has all the words of the text, in order; `[]` where it has no word. */
export async function findSpeakers(corpus: Corpus, text: string): Promise<string[]> {
  const pieces = piecesOf(text);
  if (pieces.length === 0) return [];
  const found = (await foldedNames(corpus, "")).filter(({ words }) => pieces.every((piece) => holds(words, piece)));
  return [...new Set(found.map(({ speakerId }) => speakerId))].sort();
}

/**
 * The words of names, at most `most`, that a name may be misspelt as, and by how many mistakes: the fewest first, of
 * several those in the most names.
 */
export async function speakersSpelled(corpus: Corpus, text: string, most: number): Promise<LikeName[]> {
  const nearest = piecesOf(text).map(([whole]) => nearestIn(whole));
  const found = new Map<string, LikeName & { names: number }>();
  for (const { words } of nearest.length === 0 ? [] : await foldedNames(corpus, "")) {
    const like = nearest.map((near) => near(words)).filter((word) => word !== null);
    if (like.length < nearest.length) continue;
    const name = like.map((word) => word.text).join(" ");
    const mistakes = like.reduce((sum, word) => sum + word.mistakes, 0);
    found.set(name, { text: name, mistakes, names: (found.get(name)?.names ?? 0) + 1 });
  }
  const byLikeness = [...found.values()].sort((a, b) => a.mistakes - b.mistakes || b.names - a.names);
  return byLikeness.slice(0, most).map(({ text: name, mistakes }) => ({ text: name, mistakes }));
}

/** Of the words of a name the one that may be meant; most words stand in many names and are judged once. */
function nearestIn(sought: string): (words: ReadonlySet<string>) => LikeName | null {
  const most = mostMistakes(sought);
  const judged = new Map<string, number>();
  const mistakesOf = (word: string) => {
    const known = judged.get(word) ?? editDistance(sought, word, most);
    judged.set(word, known);
    return known;
  };
  return (words) => {
    const like = [...words].map((text) => ({ text, mistakes: mistakesOf(text) }));
    const [best] = like.filter(({ mistakes }) => mistakes <= most).sort((a, b) => a.mistakes - b.mistakes);
    return best ?? null;
  };
}

const INVISIBLE = /\p{Cf}/gu;
/** Signs within a name that some leave out: apostrophes and what stands for them, and hyphens. */
const INNER_SIGN = /[\u02b0-\u02ff\p{Pd}\p{Pi}\p{Pf}\p{Sk}'"]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/** For each word between spaces its whole, and the parts between its apostrophes and hyphens (`O’Neil`: oneil, o, neil). */
function piecesOf(text: string): [whole: string, ...parts: string[]][] {
  return text
    .replace(INVISIBLE, "")
    .split(/(?=\s)|(?<=[.,;:/()])/u)
    .flatMap((chunk): [string, ...string[]][] => {
      const whole = folded(chunk.replace(INNER_SIGN, ""));
      const parts = chunk.replace(INNER_SIGN, " ").split(BETWEEN_WORDS).map(foldWord).filter(Boolean);
      return whole === "" ? [] : [[whole, ...parts]];
    });
}

const folded = (chunk: string): string => foldWord(chunk.split(BETWEEN_WORDS).join(""));

function holds(words: ReadonlySet<string>, [whole, ...parts]: [string, ...string[]]): boolean {
  return words.has(whole) || (parts.length > 0 && parts.every((part) => words.has(part)));
}
