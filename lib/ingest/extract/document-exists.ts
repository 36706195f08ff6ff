// Whether a document that a text seems to cite existed when the statement was made.
import { lastCouncilResolution } from "@/lib/domain/taxonomy/council-resolutions";
import { treatyExists } from "@/lib/domain/taxonomy/known-since";

const COUNCIL = /^S\/RES\/(\d+)/;

/** True where nothing speaks against it: of most documents, and of years that are not known (null), nothing does. */
export function documentExists(symbol: string, year: number | null): boolean {
  if (year === null) return true;
  const [, number] = COUNCIL.exec(symbol) ?? [];
  return number === undefined ? treatyExists(symbol, year) : Number(number) <= lastCouncilResolution(year);
}
