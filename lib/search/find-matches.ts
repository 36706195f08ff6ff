// Finds in a text the places that a plan looks for: what the naive search compares and what the pages mark.
import type { Pattern, PlannedStep, PlannedTerm, QueryPlan } from "@/lib/domain/query";
import type { IndexedWord, Token, WantedWords } from "./analyze";
import { BEGINNINGS, beginningOf } from "./split-words";

/** A place where a term was found, from its first to its last word; offsets are those of the tokens. */
export interface Match {
  term: number;
  start: number;
  end: number;
}

/** Words of a pattern: the positions of the first and the last, and their offsets. */
interface Place {
  first: number;
  last: number;
  start: number;
  end: number;
}

type Places = Map<string, Token[]>;

/** The matches of those terms (by index in the plan) in the tokens of one paragraph, in order of the text. */
export function findMatches(tokens: Token[], plan: QueryPlan, wanted = plan.sought): Match[] {
  const places = notePlaces(tokens, stepsOf(plan, wanted));
  const matches = wanted.flatMap((term) =>
    matchTerm(plan.terms[term], places).map(({ start, end }): Match => ({ term, start, end })),
  );
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is looked for: whole lexemes, and beginnings. */
interface Steps {
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
}

const knownSteps = new WeakMap<number[], Steps>();

/** Remembered for the sought terms of a plan, which are looked for in one paragraph after the other. */
function stepsOf(plan: QueryPlan, wanted: number[]): Steps {
  const known = knownSteps.get(wanted);
  if (known) return known;
  const steps = makeSteps(wanted.flatMap((term) => plan.terms[term] ?? []));
  if (wanted === plan.sought) knownSteps.set(wanted, steps);
  return steps;
}

function makeSteps(terms: PlannedTerm[]): Steps {
  const steps = terms.flatMap(({ patterns, near }) => [...patterns, ...(near?.patterns ?? [])].flat());
  return {
    whole: new Set(steps.filter(({ prefix }) => !prefix).map(({ lexeme }) => lexeme)),
    beginnings: steps.filter(({ prefix }) => prefix).map(({ lexeme }) => lexeme),
  };
}

function isSought(lexeme: string, { whole, beginnings }: Steps): boolean {
  return whole.has(lexeme) || beginnings.some((beginning) => lexeme.startsWith(beginning));
}

const knownWords = new WeakMap<QueryPlan, WantedWords>();

/** The words that are looked for by a sought term of the plan; remembers what it told of each. */
export function soughtWords(plan: QueryPlan): WantedWords {
  const words = knownWords.get(plan) ?? makeSought(stepsOf(plan, plan.sought));
  knownWords.set(plan, words);
  return words;
}

function makeSought(steps: Steps): WantedWords {
  const told = new Map<IndexedWord, boolean>();
  const isWanted = (word: IndexedWord) => {
    let answer = told.get(word);
    if (answer === undefined) {
      answer = isSought(word.term, steps) || word.stems.some((stem) => isSought(stem, steps));
      told.set(word, answer);
    }
    return answer;
  };
  return { isWanted, shortest: shortestOf(steps) };
}

/** A stem of so many letters may have another second letter than its word: `die` of dying. */
const UNLIKE_STEM = 3;

/** No stemmer changes the first letter of a word of ASCII, the second of few, or makes it longer. */
function shortestOf({ whole, beginnings }: Steps): Uint8Array {
  const shortest = new Uint8Array(BEGINNINGS);
  for (const lexeme of [...whole, ...beginnings]) {
    const word = lexeme.replace(/^=[a-z]+:/, "");
    const length = Math.min(Math.max(word.length, 1), 255);
    const mayDiffer = word.length < 2 || (word !== lexeme && word.length <= UNLIKE_STEM);
    for (const first of casesOf(word.charAt(0))) {
      const seconds = mayDiffer ? ANY_SECOND : casesOf(word.charAt(1));
      for (const second of seconds) {
        const beginning = beginningOf(first, second);
        shortest[beginning] = Math.min(shortest[beginning] || 255, length);
      }
    }
  }
  return shortest;
}

const ANY_SECOND = Array.from({ length: 128 }, (_, code) => code);
const casesOf = (letter: string) => [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)];

/** Most words of a paragraph are not looked for, and are passed over. */
function notePlaces(tokens: Token[], steps: Steps): Places {
  const places: Places = new Map();
  const note = (lexeme: string, token: Token) => {
    if (!isSought(lexeme, steps)) return;
    const known = places.get(lexeme);
    if (known) known.push(token);
    else places.set(lexeme, [token]);
  };
  for (const token of tokens) {
    note(token.term, token);
    for (const stem of token.stems) note(stem, token);
  }
  return places;
}

/** Of a NEAR both sides, each as a match of its own. */
function matchTerm(term: PlannedTerm | undefined, places: Places): Place[] {
  if (!term) return [];
  const one = matchPatterns(term.patterns, places);
  if (!term.near || one.length === 0) return one;
  const other = matchPatterns(term.near.patterns, places);
  return [...withPartner(one, other, term.near.distance), ...withPartner(other, one, term.near.distance)];
}

/** Those of `places` from whose last word, or to whose first, a partner is at most `distance` words away. */
function withPartner(places: Place[], partners: Place[], distance: number): Place[] {
  const firsts = new Set(partners.map(({ first }) => first));
  const lasts = new Set(partners.map(({ last }) => last));
  const steps = Array.from({ length: distance }, (_, step) => step + 1);
  return places.filter(({ first, last }) => steps.some((step) => firsts.has(last + step) || lasts.has(first - step)));
}

function matchPatterns(patterns: Pattern[], places: Places): Place[] {
  return patterns.flatMap((pattern) => matchPattern(pattern, places));
}

function tokensOf({ lexeme, prefix }: PlannedStep, places: Places): Token[] {
  if (!prefix) return places.get(lexeme) ?? [];
  return [...places].filter(([known]) => known.startsWith(lexeme)).flatMap(([, tokens]) => tokens);
}

function matchPattern([first, ...rest]: Pattern, places: Places): Place[] {
  if (!first) return [];
  let open = tokensOf(first, places).map(({ position, start, end }) => ({
    first: position,
    last: position,
    start,
    end,
  }));
  for (const step of rest) {
    if (open.length === 0) return [];
    const next = new Map(tokensOf(step, places).map((token) => [token.position, token]));
    open = open.flatMap((place) => {
      const token = next.get(place.last + 1);
      return token ? [{ ...place, last: place.last + 1, end: Math.max(place.end, token.end) }] : [];
    });
  }
  return open;
}
