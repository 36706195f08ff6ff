// Picks a page of hits by relevance: BM25 over all of them, the best lifted by the passages that answer best.
import type { QueryPlan } from "@/lib/domain/query";
import type { Cursor, PageStart } from "@/lib/domain/search-engine";
import { isIn, listDocuments } from "@/lib/search/segment/bit-set";
import { documentOf, idOf, MOST_DOCUMENTS, type Segment } from "@/lib/search/segment/segment";
import { BestList } from "./best-list";
import { comparePlaces, dayKey, placeOf, rounded, type Place, type RankedDocument } from "./hit-order";
import type { IndexState } from "./index-state";
import { candidatesOf, liftedOf, liftHits } from "./lift-hits";
import type { PartMatch, RankedPage } from "./part-match";
import { raritiesOf, scoreDocuments } from "./score-documents";

const listed = new Uint16Array(MOST_DOCUMENTS);
const scoresOf = new WeakMap<Segment, Float64Array>();

/** The page of `matches` by relevance; the plan seeks something. */
export function pageByRelevance(
  state: IndexState,
  matches: readonly PartMatch[],
  plan: QueryPlan,
  start: PageStart,
  pageSize: number,
): RankedPage {
  const lists = matches.map((match) => match.lists);
  const all = raritiesOf(state, lists, plan.terms.length);
  const rarities = plan.sought.map((term) => all[term] ?? 0);
  const scores = matches.map((match) => scorePart(state, match, plan.sought, rarities));
  const best = new BestList<RankedDocument>(candidatesOf(plan), comparePlaces);
  matches.forEach((match, part) => offerAll(match, part, scores[part] ?? new Float64Array(0), best));
  const first = best.items.map(({ score, dayKey: key, id, part, document }) => ({
    score,
    dayKey: key,
    id,
    part,
    document,
  }));
  const count = liftedOf(first.length);
  const holdsPage = pageSize <= count || count === matches.reduce((sum, one) => sum + one.hitCount, 0);
  const lift = (most: number) => liftHits(matches, plan, rarities, first, most);
  if (start.at === "first" && holdsPage) return { hits: lift(pageSize), offset: 0 };
  for (const { part, document, score } of lift(count)) {
    const own = scores[part];
    if (own) own[document] = score;
  }
  return pageFrom(matches, scores, start, pageSize);
}

function scorePart(state: IndexState, match: PartMatch, sought: readonly number[], rarities: readonly number[]) {
  const { segment } = match.part;
  const scores = scoresOf.get(segment) ?? new Float64Array(segment.size);
  scoresOf.set(segment, scores);
  const terms = sought.flatMap((term, at) => {
    const lists = match.lists[term];
    return lists ? [{ lists, rarity: rarities[at] ?? 0 }] : [];
  });
  scoreDocuments(segment, match.hits, terms, state.meanWords, scores);
  return scores;
}

function offerAll({ part, hits }: PartMatch, at: number, scores: Float64Array, best: BestList<RankedDocument>): void {
  const count = listDocuments(hits, listed);
  for (let place = 0; place < count; place++) {
    const document = listed[place] ?? 0;
    const score = scores[document] ?? 0;
    const { last } = best;
    if (last === undefined || score > last.score - 1e-4) best.offer(new Candidate(part.segment, at, document, score));
  }
}

/** Most are pushed out by better ones before anybody asks for their day or id, so these are read when they are asked for. */
class Candidate implements RankedDocument {
  readonly score: number;
  private knownId: string | null = null;

  constructor(
    private readonly segment: Segment,
    readonly part: number,
    readonly document: number,
    score: number,
  ) {
    this.score = rounded(score);
  }

  get dayKey(): number {
    return dayKey(this.segment.days[this.document] ?? 0, "relevance");
  }

  get id(): string {
    return (this.knownId ??= idOf(this.segment, this.document));
  }
}

/** Longer pages are sorted once; to put each hit in its place would move half of them each time. */
const SORTED = 1_000;

class SortedList {
  private readonly all: RankedDocument[] = [];

  constructor(
    private readonly most: number,
    private readonly compare: (a: Place, b: Place) => number,
  ) {}

  get items(): RankedDocument[] {
    return this.all.sort(this.compare).slice(0, this.most);
  }

  offer(hit: RankedDocument): void {
    this.all.push(hit);
  }
}

/** Where the hit of a cursor stands now; where it is gone, the place that it had. */
function placeNow(matches: readonly PartMatch[], scores: readonly Float64Array[], cursor: Cursor): Place {
  for (const [
    part,
    {
      part: { segment },
      hits,
    },
  ] of matches.entries()) {
    const document = documentOf(segment, cursor.id);
    if (document < 0 || !isIn(hits, document)) continue;
    return new Candidate(segment, part, document, scores[part]?.[document] ?? 0);
  }
  return placeOf(cursor, "relevance");
}

/** A page that begins at a cursor, or is longer than what is lifted. */
function pageFrom(
  matches: readonly PartMatch[],
  scores: readonly Float64Array[],
  start: PageStart,
  pageSize: number,
): RankedPage {
  const cursor = start.at === "first" ? null : placeNow(matches, scores, start.cursor);
  const backwards = start.at === "before";
  const compare = backwards ? (a: Place, b: Place) => comparePlaces(b, a) : comparePlaces;
  const best = pageSize < SORTED ? new BestList<RankedDocument>(pageSize, compare) : new SortedList(pageSize, compare);
  let before = 0;
  matches.forEach((match, part) => {
    const count = listDocuments(match.hits, listed);
    for (let at = 0; at < count; at++) {
      const document = listed[at] ?? 0;
      const hit = new Candidate(match.part.segment, part, document, scores[part]?.[document] ?? 0);
      const order = cursor === null ? 1 : comparePlaces(hit, cursor);
      if (order < 0 || (order === 0 && !backwards)) before += 1;
      if (backwards ? order < 0 : order > 0) best.offer(hit);
    }
  });
  const hits = backwards ? best.items.toReversed() : best.items;
  return { hits, offset: backwards ? before - hits.length : before };
}
