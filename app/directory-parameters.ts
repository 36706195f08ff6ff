// The addresses of speakers, meetings and cited documents, read and checked; components/directory/directory-address.ts
// writes them.
import { checkParameters, type ParameterCheck } from "./check-parameters";
import { DELEGATION, once, oneOf, PAGE, plainText, YEAR } from "./parameter-values";

const page = once(PAGE);
const year = once(YEAR);
const q = once(plainText(100));
const delegation = once(DELEGATION);
const table = once(oneOf(["whole"]));

/** What is shown of a list or of an entry; null means all. */
export interface DirectoryParameters {
  text: string;
  delegation: string | null;
  year: number | null;
  page: number;
  /** Every row of the table of a cited document. */
  isWhole: boolean;
}

/** Reads the parameters of a list, of an entry with pages, and of a cited document; others are ignored by each. */
export const parseDirectoryList = (query: URLSearchParams) => read(query, { q, year, page });
export const parseDirectoryEntry = (query: URLSearchParams) => read(query, { page });
export const parseDocumentEntry = (query: URLSearchParams) => read(query, { delegation, year, page, table });

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
      isWhole: values.table?.[0] === "whole",
    },
  };
}

/** The parameters of a page whose address proxy.ts has checked. */
export function checkedParameters(check: ParameterCheck<DirectoryParameters>): DirectoryParameters {
  if (!check.ok) throw new Error("proxy.ts lets no malformed address through");
  return check.value;
}
