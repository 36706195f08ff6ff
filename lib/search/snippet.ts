// Chooses the passages of a hit that answer the query best, and marks in them what was looked for.
import type { PlannedNode, QueryPlan } from "@/lib/domain/query";
import type { Passage, PassageRun } from "@/lib/domain/search";
import type { Span } from "@/lib/domain/span";
import type { Paragraph } from "@/lib/domain/statement";
import { analyze } from "./analyze";
import { cutPassage, reachOf } from "./cut-passage";
import { findMatches, soughtWords, type Match } from "./find-matches";
import { mergeSpans } from "./mark-text";

/** A statement to quote from; `focus` is what it is shown by where nothing is marked (its first priority). */
export interface QuotedStatement {
  text: string;
  language: string | null;
  paragraphs: Paragraph[];
  focus: Span | null;
}

interface Candidate {
  paragraph: Paragraph;
  text: string;
  language: string | null;
  matches: Match[];
}

const MOST_PASSAGES = 3;
/** A first paragraph shorter than this is an address ("Madam President,"). */
const SHORTEST_OPENING = 60;

/**
 * The one to three passages of the statement that hold the most of what is sought, in order of the text. Lines of the
 * header count only where no other paragraph matches, and paragraphs that hold a part of what is asked only where none
 * holds all of it. Where none matches: `openingPassage`.
 */
export function snippetsOf(statement: QuotedStatement, candidates: Paragraph[], plan: QueryPlan): Passage[] {
  const found = candidates
    .map((paragraph) => candidateOf(statement, paragraph, plan))
    .filter(({ matches }) => matches.length > 0);
  const inside = found.filter(({ paragraph }) => paragraph.kind !== "header");
  const best = wholeAnswers(inside.length > 0 ? inside : found, plan)
    .sort(byMatches)
    .slice(0, MOST_PASSAGES);
  if (best.length === 0) return openingPassage(statement);
  return best.sort((a, b) => a.paragraph.ordinal - b.paragraph.ordinal).map(markedPassage);
}

/** The passage that a statement is shown by when nothing was asked: its first priority, else its first sentences. */
export function openingPassage({ text, language, paragraphs, focus }: QuotedStatement): Passage[] {
  const body = paragraphs.filter(({ kind }) => kind === "body");
  const focused = focus && paragraphs.find(({ start, end }) => start <= focus.start && focus.start < end);
  const shown = focused ?? body.find(({ start, end }) => end - start >= SHORTEST_OPENING) ?? body[0] ?? paragraphs[0];
  if (!shown) return [];
  const words = text.slice(shown.start, shown.end);
  const start = focused ? focus.start - shown.start : 0;
  const matches = [{ term: 0, start, end: start }];
  return [{ ...markedPassage({ paragraph: shown, text: words, language: shown.language ?? language, matches }) }];
}

function candidateOf({ text, language }: QuotedStatement, paragraph: Paragraph, plan: QueryPlan): Candidate {
  const words = text.slice(paragraph.start, paragraph.end);
  const spoken = paragraph.language ?? language;
  return {
    paragraph,
    text: words,
    language: spoken,
    matches: findMatches(analyze(words, spoken, soughtWords(plan)), plan),
  };
}

/** Those that answer the query by their own words; all of them where none does. */
function wholeAnswers(candidates: Candidate[], { root }: QueryPlan): Candidate[] {
  const whole = candidates.filter(({ matches }) => isWhole(root, new Set(matches.map(({ term }) => term))));
  return whole.length > 0 ? whole : candidates;
}

/** What is said of the whole statement (facets, days, what it must not hold) is no matter of a paragraph. */
function isWhole(node: PlannedNode | null, held: ReadonlySet<number>): boolean {
  switch (node?.kind) {
    case "term":
      return held.has(node.term);
    case "and":
      return node.nodes.every((child) => isWhole(child, held));
    case "or":
      return node.nodes.some((child) => isWhole(child, held));
    default:
      return true;
  }
}

function distinctTerms(matches: Match[]): number {
  return new Set(matches.map(({ term }) => term)).size;
}

function byMatches(a: Candidate, b: Candidate): number {
  const byTerms = distinctTerms(b.matches) - distinctTerms(a.matches);
  return byTerms || b.matches.length - a.matches.length || a.paragraph.ordinal - b.paragraph.ordinal;
}

function markedPassage({ paragraph, text, language, matches }: Candidate): Passage {
  const { start, end } = cutPassage(text, densestPlace(matches));
  const marks = mergeSpans(matches).filter((mark) => mark.start >= start && mark.end <= end && mark.end > mark.start);
  return {
    paragraph: paragraph.ordinal,
    language,
    runs: runsOf(text, { start, end }, marks),
    cutBefore: text.slice(0, start).trim() !== "",
    cutAfter: text.slice(end).trim() !== "",
  };
}

/**
 * The match from which a passage reaches the most different terms, then the most matches. They are in order of the
 * text, so what lies out of reach is not looked at: a paragraph may hold a hundred thousand.
 */
function densestPlace(matches: Match[]): Span {
  let best = { place: matches[0] ?? { start: 0, end: 0 }, terms: 0, count: 0 };
  let first = 0;
  let last = 0;
  for (const place of matches) {
    const reach = reachOf(place.start);
    while ((matches[first]?.start ?? Infinity) < place.start) first += 1;
    while ((matches[last]?.start ?? Infinity) <= reach) last += 1;
    const reached = matches.slice(first, last).filter(({ end }) => end <= reach);
    const terms = distinctTerms(reached);
    if (terms > best.terms || (terms === best.terms && reached.length > best.count)) {
      best = { place, terms, count: reached.length };
    }
  }
  return best.place;
}

function runsOf(text: string, { start, end }: Span, marks: Span[]): PassageRun[] {
  const runs: PassageRun[] = [];
  let done = start;
  for (const mark of marks) {
    runs.push({ text: text.slice(done, mark.start), marked: false });
    runs.push({ text: text.slice(mark.start, mark.end), marked: true });
    done = mark.end;
  }
  runs.push({ text: text.slice(done, end), marked: false });
  return runs.map((run) => ({ ...run, text: run.text.replaceAll(/\s+/gu, " ") })).filter(({ text }) => text !== "");
}
