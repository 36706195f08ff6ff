// Resolutions and documents that the text names by number, in every form that delegations use, each once.
import type { Evidence } from "@/lib/domain/span";
import type { Citation } from "@/lib/domain/statement";
import { findResolutions } from "./cited-resolutions";
import { findSymbols } from "./document-symbols";
import { evidenceOf, type Reading } from "./reading";

/** A normalised symbol and where it is named. */
export interface NamedDocument {
  symbol: string;
  start: number;
  end: number;
}

const MOST_EVIDENCE = 200;

/** Cited documents in order of first mention, each with all places that name it. */
export function extractCitations(reading: Reading): Citation[] {
  const named = [
    ...findResolutions(reading.text).map((found) => ({ ...found, ruleId: "extract/citation-resolution" })),
    ...findSymbols(reading.text).map((found) => ({ ...found, ruleId: "extract/citation-symbol" })),
  ].sort((a, b) => a.start - b.start);
  const citations = new Map<string, Citation>();
  for (const { symbol, ruleId, ...span } of named) {
    const evidence: Evidence = evidenceOf(reading, span);
    const known = citations.get(symbol);
    if (!known) citations.set(symbol, { symbol, evidence: [evidence], ruleId });
    else if (known.evidence.length < MOST_EVIDENCE) known.evidence.push(evidence);
  }
  return [...citations.values()];
}
