// The address of a comparison, read and checked; components/compare/compare-address.ts writes it.
import { z } from "zod";
import type { CompareState } from "@/components/compare/compare-address";
import { MOST_SIDES } from "@/lib/domain/comparison";
import { checkParameters, type ParameterCheck } from "../check-parameters";

const once = (rule: z.ZodType<string>) => z.array(rule).max(1, "may stand once only");
const sides = (rule: z.ZodType<string>) => z.array(rule).max(MOST_SIDES, `may stand ${MOST_SIDES} times at most`);

const RULES = {
  delegation: sides(z.string().regex(/^[^\p{Cc}]{1,200}$/u, "must be a delegation’s code or name")),
  statement: sides(z.string().regex(/^[0-9a-z]{1,40}$/, "must be the id of a statement")),
  kind: once(z.enum(["theme", "threat"], "must be theme or threat")),
  page: once(z.string().regex(/^[1-9]\d{0,2}$/, "must be a whole number from 1 to 999")),
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
