// The address of a trend, read and checked; components/trends/trend-address.ts writes it.
import { z } from "zod";
import type { TrendState } from "@/components/trends/trend-address";
import { REGIONS } from "@/lib/domain/taxonomy/regions";
import { MOST_SERIES } from "@/lib/domain/trend";
import { checkParameters, type ParameterCheck } from "../check-parameters";

const MOST_DELEGATIONS = 50;

const RULES = {
  q: z
    .array(z.string().regex(/^[^\p{Cc}]{0,300}$/u, "must be plain text of at most 300 characters"))
    .max(MOST_SERIES, `may stand ${MOST_SERIES} times at most`),
  delegation: z
    .array(z.string().regex(/^[^\p{Cc}]{1,200}$/u, "must be a delegation’s code or name"))
    .max(MOST_DELEGATIONS, `may stand ${MOST_DELEGATIONS} times at most`),
  region: z.array(z.enum(REGIONS, `must be one of ${REGIONS.join(", ")}`)).max(1, "may stand once only"),
};

/** Blank queries are left out, and one given twice is counted once. */
export function parseTrendParameters(query: URLSearchParams): ParameterCheck<TrendState> {
  const { values, problems } = checkParameters(query, RULES);
  if (problems.length > 0) return { ok: false, problems };
  const texts = [...new Set((values.q ?? []).map((text) => text.trim()).filter(Boolean))];
  const region = REGIONS.find((known) => known === values.region?.[0]) ?? null;
  return { ok: true, value: { texts, scope: { delegations: values.delegation ?? [], region } } };
}
