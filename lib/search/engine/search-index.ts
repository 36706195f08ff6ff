// Answers a request from one state of the index: bytes in, hits and counts out, without waiting for anything.
import type { EngineAnswer, EngineHit, EngineRequest } from "@/lib/domain/search-engine";
import type { QueryPlan } from "@/lib/domain/query";
import { recordOf } from "@/lib/search/segment/record-columns";
import { AnsweringParagraphs } from "./answering-paragraphs";
import { answerFacets } from "./facet-answer";
import { cursorOf, type RankedDocument } from "./hit-order";
import type { IndexState } from "./index-state";
import { pageByDate } from "./page-by-date";
import { pageByRelevance } from "./page-by-relevance";
import { matchPart, type PartMatch, type RankedPage } from "./part-match";

/** As many paragraphs of a hit are named as `EngineHit` says. */
const MOST_PARAGRAPHS = 6;

/** The answer, all of it from `state`. */
export function searchIndex(state: IndexState, request: EngineRequest): EngineAnswer {
  const matches = state.parts.map((part) => matchPart(part, request.plan, request.filters));
  const { hits, offset } = pageOf(state, matches, request);
  return {
    hits: request.pageSize === null ? unquotedHits(matches, hits) : quotedHits(matches, request.plan, hits),
    offset,
    total: matches.reduce((sum, { hitCount }) => sum + hitCount, 0),
    state,
    corpusTotal: state.statements,
    sampleTotal: state.sampleStatements,
    ...answerFacets(matches, state.values, request.filters, request.mostValues),
  };
}

function pageOf(
  state: IndexState,
  matches: readonly PartMatch[],
  { plan, sort, start, pageSize }: EngineRequest,
): RankedPage {
  const ranked = sort === "relevance" && plan.sought.length > 0;
  const most = pageSize ?? Infinity;
  return ranked ? pageByRelevance(state, matches, plan, start, most) : pageByDate(matches, sort, start, most);
}

function unquotedHits(matches: readonly PartMatch[], page: readonly RankedDocument[]): EngineHit[] {
  return page.flatMap(({ id, part, document, score }) => {
    const segment = matches[part]?.part.segment;
    return segment ? [{ id, cursor: cursorOf(segment, document, score), paragraphs: [] }] : [];
  });
}

function quotedHits(matches: readonly PartMatch[], plan: QueryPlan, page: readonly RankedDocument[]): EngineHit[] {
  const paragraphs = new Map<RankedDocument, number[]>();
  matches.forEach(({ part, lists }, at) => {
    const own = page.filter((hit) => hit.part === at).sort((a, b) => a.document - b.document);
    if (own.length === 0 || plan.sought.length === 0) return;
    const reader = new AnsweringParagraphs(
      part.segment,
      plan.sought.flatMap((term) => lists[term] ?? []),
    );
    for (const hit of own) paragraphs.set(hit, reader.ordinalsIn(hit.document, MOST_PARAGRAPHS));
  });
  return page.flatMap((hit) => {
    const segment = matches[hit.part]?.part.segment;
    if (!segment) return [];
    const cursor = cursorOf(segment, hit.document, hit.score);
    const record = recordOf(segment, hit.document);
    return [{ id: hit.id, cursor, paragraphs: paragraphs.get(hit) ?? [], ...(record && { record }) }];
  });
}
