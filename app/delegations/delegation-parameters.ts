// The addresses of the pages of delegations, read and checked; components/position/position-address.ts writes them.
import { checkParameters, type ParameterCheck } from "../check-parameters";
import { once, PAGE, plainText, YEAR } from "../parameter-values";

const LIST_RULES = { q: once(plainText(100)) };

const POSITION_RULES = { year: once(YEAR), page: once(PAGE) };

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
