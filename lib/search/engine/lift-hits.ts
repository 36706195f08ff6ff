// Looks at the passages of the first hits by BM25, and lifts each by how well its best one answers.
import type { PlannedTerm, QueryPlan } from "@/lib/domain/query";
import type { Segment } from "@/lib/search/segment/segment";
import { comparePlaces, rounded, type RankedDocument } from "./hit-order";
import { liftOf, termSequence } from "./lift-together";
import type { PartMatch } from "./part-match";
import { PassageReader, type SoughtTerm } from "./passage-reader";
import { termLists, type TermLists } from "./term-lists";

/** So many hits are lifted. */
const LIFTED = 200;
/** Of a query of more terms than this, so many of its rarest say which of so many hits these are. */
const TELLING = 4;
const CANDIDATES = 1_000;

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

/** At most 200 of `first` (those of the highest scores, in order) with lifted scores, which are above all others. */
export function liftHits(
  matches: readonly PartMatch[],
  plan: QueryPlan,
  rarities: readonly number[],
  first: readonly RankedDocument[],
): RankedDocument[] {
  const terms = askedTerms(plan, rarities);
  if (terms.reduce((sum, { places }) => sum + places.length, 0) < 2) return [...first];
  if (first.length <= LIFTED) return lift(matches, terms, first);
  const telling = [...terms].sort((a, b) => b.rarity - a.rarity).slice(0, TELLING);
  const chosen = lift(matches, telling, first).slice(0, LIFTED);
  const unlifted = new Map(first.map((hit) => [hit.id, hit]));
  return lift(
    matches,
    terms,
    chosen.flatMap(({ id }) => unlifted.get(id) ?? []),
  );
}

function askedTerms({ root, terms, sought }: QueryPlan, rarities: readonly number[]): AskedTerm[] {
  const sequence = termSequence(root);
  return sought.flatMap((number, at) => {
    const term = terms[number];
    const places = [...sequence.keys()].filter((place) => sequence[place] === number);
    return term ? [{ term, number, rarity: rarities[at] ?? 0, places }] : [];
  });
}

function lift(
  matches: readonly PartMatch[],
  terms: readonly AskedTerm[],
  hits: readonly RankedDocument[],
): RankedDocument[] {
  const highest = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const lifted: RankedDocument[] = [];
  matches.forEach(({ part: { segment }, lists }, part) => {
    const own = hits.filter((hit) => hit.part === part).sort((a, b) => a.document - b.document);
    if (own.length === 0) return;
    const sought = terms.map((term) => soughtTerm(segment, term, lists[term.number]));
    const reader = new PassageReader(segment, sought, sequenceOf(terms));
    for (const hit of own) {
      const score = hit.score + highest * liftOf(reader.read(hit.document));
      lifted.push({ ...hit, score: rounded(score) });
    }
  });
  return lifted.sort(comparePlaces);
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
  return { lists, rarity, literal: isWord ? termLists(segment, { patterns: [typed], near: null }) : lists };
}
