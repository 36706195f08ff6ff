// What all addresses have in common: parameters are lists, each is checked by its rule, and problems name theirs.
import type { z } from "zod";
import type { ParameterRule, RuleName } from "./parameter-rules";

/** One malformed parameter: its name, the value as given, and what it must be. */
export interface ParameterProblem {
  name: string;
  value: string;
  rule: ParameterRule;
}

/** What an address means, or what is wrong with it. */
export type ParameterCheck<T> = { ok: true; value: T } | { ok: false; problems: ParameterProblem[] };

type Rules = Record<string, z.ZodType<string[]>>;

/** Checks the parameters that have a rule; others are ignored, and an empty value counts as not given. */
export function checkParameters(
  query: URLSearchParams,
  rules: Rules,
): { values: Record<string, string[]>; problems: ParameterProblem[] } {
  const values: Record<string, string[]> = {};
  const problems: ParameterProblem[] = [];
  for (const [name, rule] of Object.entries(rules)) {
    const given = query.getAll(name).filter((value) => value !== "");
    const checked = rule.safeParse(given);
    if (checked.success) values[name] = checked.data;
    else problems.push(...checked.error.issues.map((issue) => problemOf(name, given, issue)));
  }
  return { values, problems };
}

function problemOf(name: string, given: readonly string[], issue: z.core.$ZodIssue): ParameterProblem {
  const at = issue.path.at(0);
  const value = typeof at === "number" ? given[at] : given.join(", ");
  return { name, value: value ?? "", rule: ruleOf(issue) };
}

/** The schemas of parameter-values.ts carry the name of their rule as their message. */
function ruleOf(issue: z.core.$ZodIssue): ParameterRule {
  const name = issue.message as RuleName;
  if (issue.code === "too_big") return { name, most: Number(issue.maximum) };
  return issue.code === "invalid_value" ? { name, values: issue.values.map(String) } : { name };
}

/** The query of an address as Next hands it to a page. */
export type PageQuery = Promise<Record<string, string | string[] | undefined>>;

/** The query that Next hands to a page, in the form that the parsers read. */
export function toQuery(given: Awaited<PageQuery>): URLSearchParams {
  const pairs = Object.entries(given).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs);
}
