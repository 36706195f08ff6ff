// The addresses of speakers, meetings and cited documents, read and checked; components/directory/directory-address.ts
// writes them.
import { z } from "zod";
import { checkParameters, type ParameterCheck } from "./check-parameters";

const once = (rule: z.ZodType<string>) => z.array(rule).max(1, "may stand once only");

const page = once(z.string().regex(/^[1-9]\d{0,4}$/, "must be a whole number from 1 to 99999"));
const year = once(z.string().regex(/^\d{4}$/, "must be a year of four digits"));
const q = once(z.string().regex(/^[^\p{Cc}]{0,100}$/u, "must be plain text of at most 100 characters"));
const delegation = once(z.string().regex(/^[^\p{Cc}]{1,200}$/u, "must be a delegation’s code or name"));

/** What is shown of a list or of an entry; null means all. */
export interface DirectoryParameters {
  text: string;
  delegation: string | null;
  year: number | null;
  page: number;
}

/** Reads the parameters of a list, of an entry with pages, and of a cited document; others are ignored by each. */
export const parseDirectoryList = (query: URLSearchParams) => read(query, { q, year, page });
export const parseDirectoryEntry = (query: URLSearchParams) => read(query, { page });
export const parseDocumentEntry = (query: URLSearchParams) => read(query, { delegation, year, page });

function read(
  query: URLSearchParams,
  rules: Parameters<typeof checkParameters>[1],
): ParameterCheck<DirectoryParameters> {
  const { values, problems } = checkParameters(query, rules);
  if (problems.length > 0) return { ok: false, problems };
  const chosen = values.year?.[0];
  return {
    ok: true,
    value: {
      text: values.q?.[0]?.trim() ?? "",
      delegation: values.delegation?.[0] ?? null,
      year: chosen === undefined ? null : Number(chosen),
      page: Number(values.page?.[0] ?? 1),
    },
  };
}

/** The parameters of a page whose address proxy.ts has checked. */
export function checkedParameters(check: ParameterCheck<DirectoryParameters>): DirectoryParameters {
  if (!check.ok) throw new Error("proxy.ts lets no malformed address through");
  return check.value;
}
