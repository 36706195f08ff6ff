// The address of a trend, read and checked; components/trends/trend-address.ts writes it.
import type { TrendState } from "@/components/trends/trend-address";
import { AREAS } from "@/lib/domain/taxonomy/areas";
import { MOST_SERIES } from "@/lib/domain/trend";
import { checkParameters, type ParameterCheck } from "../check-parameters";
import { atMost, DELEGATION, once, oneOf, plainText } from "../parameter-values";

const MOST_DELEGATIONS = 50;

const RULES = {
  q: atMost(MOST_SERIES, plainText(300)),
  delegation: atMost(MOST_DELEGATIONS, DELEGATION),
  region: once(oneOf(AREAS)),
};

/** Blank queries are left out, and one given twice is counted once. */
export function parseTrendParameters(query: URLSearchParams): ParameterCheck<TrendState> {
  const { values, problems } = checkParameters(query, RULES);
  if (problems.length > 0) return { ok: false, problems };
  const texts = [...new Set((values.q ?? []).map((text) => text.trim()).filter(Boolean))];
  const region = AREAS.find((region) => region === values.region?.[0]) ?? null;
  return { ok: true, value: { texts, scope: { delegations: values.delegation ?? [], region } } };
}
