// The address of a comparison, read and checked; components/compare/compare-address.ts writes it.
import type { CompareState } from "@/components/compare/compare-address";
import { MOST_SIDES } from "@/lib/domain/comparison";
import { SUBJECT_KINDS } from "@/lib/domain/ledger";
import { checkParameters, type ParameterCheck } from "../check-parameters";
import { atMost, DELEGATION, once, oneOf, PAGE, written } from "../parameter-values";

const RULES = {
  delegation: atMost(MOST_SIDES, DELEGATION),
  statement: atMost(MOST_SIDES, written(/^[0-9a-z]{1,40}$/, "statement")),
  kind: once(oneOf(SUBJECT_KINDS)),
  page: once(PAGE),
};

/** Statements go before delegations where an address names both; a side named twice counts once. */
export function parseCompareParameters(query: URLSearchParams): ParameterCheck<CompareState> {
  const { values, problems } = checkParameters(query, RULES);
  if (problems.length > 0) return { ok: false, problems };
  const statements = [...new Set(values.statement ?? [])];
  const of = statements.length > 0 ? "statements" : "delegations";
  const ids = of === "statements" ? statements : [...new Set(values.delegation ?? [])];
  const kind = values.kind?.[0] === "threat" ? "threat" : "theme";
  return { ok: true, value: { of, ids, kind, page: Number(values.page?.[0] ?? 1) } };
}
