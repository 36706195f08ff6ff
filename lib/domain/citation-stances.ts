// What a statement does where it cites a document: its passages, put together by act and rule.
import type { Act } from "./act";
import type { Evidence } from "./span";
import type { Citation } from "./statement";

/** The passages in whose sentences the same rule finds the same act; `ruleId` is null where it is not on record. */
export interface CitationStance {
  act: Act;
  ruleId: string | null;
  passages: Evidence[];
}

/** The stances of a citation's passages in order of the text; passages without an act are in none. */
export function stancesOf(evidence: Citation["evidence"]): CitationStance[] {
  const stances = new Map<string, CitationStance>();
  for (const { act, actRuleId, ...passage } of evidence) {
    if (act === null) continue;
    const key = `${act} ${actRuleId ?? ""}`;
    const known = stances.get(key);
    if (known) known.passages.push(passage);
    else stances.set(key, { act, ruleId: actRuleId, passages: [passage] });
  }
  return [...stances.values()];
}
