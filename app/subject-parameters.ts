// The address of a theme or threat, read and checked; components/position/position-address.ts writes it.
import { SUBJECT_SORTS, type SubjectSort } from "@/lib/domain/position";
import { checkParameters, type ParameterCheck } from "./check-parameters";
import { once, oneOf, PAGE } from "./parameter-values";

const RULES = { sort: once(oneOf(SUBJECT_SORTS)), page: once(PAGE) };

/** Reads in which order the delegations stand and which page of them is shown. */
export function parseSubjectParameters(query: URLSearchParams): ParameterCheck<{ sort: SubjectSort; page: number }> {
  const { values, problems } = checkParameters(query, RULES);
  if (problems.length > 0) return { ok: false, problems };
  const sort = SUBJECT_SORTS.find((known) => known === values.sort?.[0]) ?? "newest";
  return { ok: true, value: { sort, page: Number(values.page?.[0] ?? 1) } };
}
