// The address of a statement's page, read and checked; components/statement/statement-address.ts writes it.
import { CITE_PARAMETER, MARK_PARAMETER, QUERY_PARAMETER } from "@/components/statement/statement-address";
import type { Pinpoint } from "@/lib/domain/citation";
import { checkParameters, type ParameterCheck } from "../check-parameters";
import { atMost, once, oneOf, plainText, QUERY_TEXT, written } from "../parameter-values";

const RULES = {
  [MARK_PARAMETER]: atMost(20, plainText(100)),
  [QUERY_PARAMETER]: once(QUERY_TEXT),
  [CITE_PARAMETER]: once(written(/^[1-9]\d{0,4}(-[1-9]\d{0,4})?$/, "paragraph")),
  synonyms: once(oneOf(["off"], "only")),
};

export interface StatementParameters {
  /** Words to mark in the text. */
  marks: string[];
  /** The search that led here; null for none. */
  query: { text: string; synonyms: boolean } | null;
  /** The paragraphs that are cited; null for the whole. */
  cited: Pinpoint | null;
}

/** Reads what to mark, or says which parameters are malformed. */
export function parseStatementParameters(query: URLSearchParams): ParameterCheck<StatementParameters> {
  const { values, problems } = checkParameters(query, RULES);
  if (problems.length > 0) return { ok: false, problems };
  const text = values[QUERY_PARAMETER]?.[0];
  return {
    ok: true,
    value: {
      marks: values[MARK_PARAMETER] ?? [],
      cited: readPinpoint(values[CITE_PARAMETER]?.[0]),
      query: text ? { text, synonyms: !values.synonyms?.length } : null,
    },
  };
}

/** "7" or "7-9"; two numbers count from the smaller one. */
function readPinpoint(written: string | undefined): Pinpoint | null {
  if (written === undefined) return null;
  const ends = written.split("-").map(Number);
  return { first: Math.min(...ends), last: Math.max(...ends) };
}
