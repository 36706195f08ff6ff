// Asks the engine, and once more with OR between the words where no statement holds all of them.
import type { QueryPlan } from "@/lib/domain/query";
import type { EngineAnswer, EngineRequest } from "@/lib/domain/search-engine";
import { loosenPlan } from "@/lib/search/loosen-plan";
import type { Corpus } from "./corpus";

/** The answer; `loosened` is true where it holds statements with some of the words because none has all. */
export async function searchLoosely(
  corpus: Corpus,
  request: EngineRequest,
): Promise<{ answer: EngineAnswer; loosened: boolean; plan: QueryPlan }> {
  const engine = corpus.engine;
  const answer = await engine.search(request);
  const loose = answer.total === 0 ? loosenPlan(request.plan) : null;
  if (!loose) return { answer, loosened: false, plan: request.plan };
  const second = await engine.search({ ...request, plan: loose });
  return second.total === 0
    ? { answer, loosened: false, plan: request.plan }
    : { answer: second, loosened: true, plan: loose };
}
