// Looks at the passages of the first hits by BM25, and lifts each by how well its best one answers.
import type { PlannedTerm, QueryPlan } from "@/lib/domain/query";
import type { Segment } from "@/lib/search/segment/segment";
import { BestList } from "./best-list";
import { comparePlaces, rounded, type RankedDocument } from "./hit-order";
import { liftOf, termSequence } from "./lift-together";
import type { PartMatch } from "./part-match";
import { PassageReader } from "./passage-reader";
import { termLists, type TermLists } from "./term-lists";
import type { SoughtTerm } from "./term-places";

/** So many hits are lifted. */
const LIFTED = 200;
/** Of a query of more terms than this, so many of its rarest say which of so many hits these are. */
const TELLING = 4;
const CANDIDATES = 1_000;
/** By so much a score may rise when it is rounded. */
const STEP = 1e-4;

/** A sought term of the plan, by its number there, and the places at which it stands in the query. */
interface AskedTerm {
  term: PlannedTerm;
  number: number;
  rarity: number;
  places: number[];
}

/** How many hits `liftHits` wants to choose from. */
export function candidatesOf({ sought }: QueryPlan): number {
  return sought.length > TELLING ? CANDIDATES : LIFTED;
}

/** How many of `found` candidates are lifted. */
export function liftedOf(found: number): number {
  return Math.min(found, LIFTED);
}

/**
 * Of `first` (those of the highest scores, in order) at most 200 with lifted scores, which are above all others; the
 * best `most` of them.
 */
export function liftHits(
  matches: readonly PartMatch[],
  plan: QueryPlan,
  rarities: readonly number[],
  first: readonly RankedDocument[],
  most: number,
): RankedDocument[] {
  const terms = askedTerms(plan, rarities);
  if (terms.reduce((sum, { places }) => sum + places.length, 0) < 2) return first.slice(0, most);
  if (first.length <= LIFTED) return lift(matches, terms, first, most);
  const telling = [...terms].sort((a, b) => b.rarity - a.rarity).slice(0, TELLING);
  const unlifted = new Map(first.map((hit) => [hit.id, hit]));
  const chosen = lift(matches, telling, first, LIFTED).flatMap(({ id }) => unlifted.get(id) ?? []);
  return lift(matches, terms, chosen, most);
}

function askedTerms({ root, terms, sought }: QueryPlan, rarities: readonly number[]): AskedTerm[] {
  const sequence = termSequence(root);
  return sought.flatMap((number, at) => {
    const term = terms[number];
    const places = [...sequence.keys()].filter((place) => sequence[place] === number);
    return term ? [{ term, number, rarity: rarities[at] ?? 0, places }] : [];
  });
}

/** The best `most` of the hits, lifted. What cannot be among them is not read to its end. */
function lift(
  matches: readonly PartMatch[],
  terms: readonly AskedTerm[],
  hits: readonly RankedDocument[],
  most: number,
): RankedDocument[] {
  const highest = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const best = new BestList<RankedDocument>(most, comparePlaces);
  matches.forEach(({ part: { segment }, lists }, part) => {
    const own = hits.filter((hit) => hit.part === part).sort((a, b) => a.document - b.document);
    if (own.length === 0) return;
    const sought = terms.map((term) => soughtTerm(segment, term, lists[term.number]));
    const reader = new PassageReader(segment, sought, sequenceOf(terms));
    for (const hit of own) {
      const needed = ((best.last?.score ?? -Infinity) - STEP - hit.score) / highest;
      const passage = reader.read(hit.document, needed);
      if (passage) best.offer({ ...hit, score: rounded(hit.score + highest * liftOf(passage)) });
    }
  });
  return best.items;
}

/** The terms, by their place in `terms`, in the order of the query. */
function sequenceOf(terms: readonly AskedTerm[]): number[] {
  const placed = terms.flatMap(({ places }, at) => places.map((place) => ({ at, place })));
  return placed.sort((a, b) => a.place - b.place).map(({ at }) => at);
}

const NO_LISTS: TermLists = { words: [], phrases: [], near: null };

/** A word is found in all its forms; the first of its patterns is the one that was typed. */
function soughtTerm(segment: Segment, { term, rarity }: AskedTerm, lists: TermLists = NO_LISTS): SoughtTerm {
  const [typed, ...others] = term.patterns;
  const isWord = !term.near && typed?.length === 1 && others.length > 0;
  return { lists, rarity, typed: isWord ? termLists(segment, { patterns: [typed], near: null }).words : null };
}
