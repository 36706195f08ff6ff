// The addresses of the pages of delegations, read and checked; components/position/position-address.ts writes them.
import { z } from "zod";
import { checkParameters, type ParameterCheck } from "../check-parameters";

const once = (rule: z.ZodType<string>) => z.array(rule).max(1, "may stand once only");

const LIST_RULES = { q: once(z.string().regex(/^[^\p{Cc}]{0,100}$/u, "must be plain text of at most 100 characters")) };

const POSITION_RULES = {
  year: once(z.string().regex(/^\d{4}$/, "must be a year of four digits")),
  page: once(z.string().regex(/^[1-9]\d{0,4}$/, "must be a whole number from 1 to 99999")),
};

/** Reads what the names of the listed delegations must contain. */
export function parseListParameters(query: URLSearchParams): ParameterCheck<{ text: string }> {
  const { values, problems } = checkParameters(query, LIST_RULES);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { text: values.q?.[0]?.trim() ?? "" } };
}

/** Reads which passages of a position are shown: of one year or, null, of all. */
export function parsePositionParameters(query: URLSearchParams): ParameterCheck<{ year: number | null; page: number }> {
  const { values, problems } = checkParameters(query, POSITION_RULES);
  if (problems.length > 0) return { ok: false, problems };
  const year = values.year?.[0];
  return { ok: true, value: { year: year === undefined ? null : Number(year), page: Number(values.page?.[0] ?? 1) } };
}
