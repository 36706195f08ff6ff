// The address of a statement's page, read and checked; components/statement/statement-address.ts writes it.
import { z } from "zod";
import { MARK_PARAMETER } from "@/components/statement/statement-address";
import { checkParameters, type ParameterCheck } from "../check-parameters";

const RULES = {
  [MARK_PARAMETER]: z
    .array(
      z
        .string()
        .max(100, "may have at most 100 characters")
        .regex(/^[^\p{Cc}]*$/u, "must be plain text"),
    )
    .max(20, "may stand at most 20 times"),
};

export interface StatementParameters {
  /** Words to mark in the text. */
  marks: string[];
}

/** Reads what to mark, or says which parameters are malformed. */
export function parseStatementParameters(query: URLSearchParams): ParameterCheck<StatementParameters> {
  const { values, problems } = checkParameters(query, RULES);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { marks: values[MARK_PARAMETER] ?? [] } };
}
