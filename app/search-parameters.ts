// The address of the search page, read and checked; components/search/search-address.ts writes it.
import { z } from "zod";
import { defaultSort, type SearchState } from "@/components/search/search-address";
import { FACET_KINDS, type FacetFilters, type FacetKind } from "@/lib/domain/facet";
import { SORTS } from "@/lib/domain/search";
import { ORGAN_CODES } from "@/lib/domain/taxonomy/organs";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import { checkParameters, type ParameterCheck } from "./check-parameters";

const listOf = <T extends z.ZodType<string>>(value: T) => z.array(value).max(100, "may stand at most 100 times");

const VALUES: Record<FacetKind, z.ZodType<string>> = {
  delegation: z.string().regex(/^[^\p{Cc}]{1,200}$/u, "must be a delegation’s code or name"),
  year: z.string().regex(/^\d{4}$/, "must be a year of four digits"),
  organ: z.enum(ORGAN_CODES, "must be the code of an organ, for example SC"),
  theme: z.string().refine(findTheme, "must be the code of a theme, for example climate"),
  threat: z.string().refine(findThreat, "must be the code of a threat, for example ransomware"),
  language: z.string().regex(/^[a-z]{2,3}$/, "must be the code of a language, for example fr"),
};

/** The rule of each parameter; every one may be left out. */
const RULES = {
  q: z
    .array(
      z
        .string()
        .max(1_000, "may have at most 1,000 characters")
        .regex(/^[^\p{Cc}]*$/u, "must be plain text"),
    )
    .max(1, "may stand once only"),
  sort: z.array(z.enum(SORTS, `must be one of ${SORTS.join(", ")}`)).max(1, "may stand once only"),
  page: z
    .array(z.string().regex(/^[1-9]\d{0,4}$/, "must be a whole number from 1 to 99999"))
    .max(1, "may stand once only"),
  ...Object.fromEntries(FACET_KINDS.map((kind) => [kind, listOf(VALUES[kind])])),
};

/** Reads the state of a search from its address, or says which parameters are malformed. */
export function parseSearchParameters(query: URLSearchParams): ParameterCheck<SearchState> {
  const { values, problems } = checkParameters(query, RULES);
  if (problems.length > 0) return { ok: false, problems };
  const text = values.q?.[0] ?? "";
  const filters: FacetFilters = {};
  for (const kind of FACET_KINDS) if (values[kind]?.length) filters[kind] = [...new Set(values[kind])];
  const sort = SORTS.find((known) => known === values.sort?.[0]) ?? defaultSort(text);
  return { ok: true, value: { text, filters, sort, page: Number(values.page?.[0] ?? 1) } };
}
