// The State whose government's site a text comes from, by the domain that stands in it or beside it.
import { allDelegations, displayName } from "@/lib/domain/taxonomy/delegations";
import { quoteSpan } from "@/lib/domain/span";
import type { DelegationFact } from "./extract-delegation";
import type { Reading } from "./reading";

const DOMAIN =
  /(?<![\p{L}\d])(?:[a-z\d-]+\.)+(?:(?:gov|gob|gouv|govt|gub|government|mfa)\.([a-z]{2})|gov)(?![\p{L}\d-]|\.[\p{L}\d])/iu;
/** Domains that name a State by another word than its code. */
const WORD_CODES: Record<string, string> = { uk: "GB", gov: "US" };
const EDGE = 600;
const FIELDS = ["source_url", "url", "source"];

/** The government's site printed near the beginning or end, else the address kept beside the text; null without one. */
export function siteDelegation(reading: Reading): DelegationFact | null {
  if (reading.segments.turn) return null;
  return printedSite(reading) ?? keptSite(reading.segments.sidecar);
}

function printedSite({ text }: Reading): DelegationFact | null {
  for (const from of [0, Math.max(0, text.length - EDGE)]) {
    const match = DOMAIN.exec(text.slice(from, from + EDGE));
    const value = match ? valueOf(match[1]) : null;
    if (!match || !value) continue;
    const start = from + match.index;
    const evidence = [quoteSpan(text, { start, end: start + match[0].length })];
    return { value, evidence, from: "text", ruleId: "extract/delegation-site" };
  }
  return null;
}

function keptSite(sidecar: Record<string, string>): DelegationFact | null {
  for (const field of FIELDS) {
    const host = /^https?:\/\/([^/?#]+)/iu.exec(sidecar[field] ?? "")?.[1];
    const match = host ? DOMAIN.exec(host) : null;
    const value = match ? valueOf(match[1]) : null;
    if (value) return { value, evidence: [], from: "sidecar", ruleId: "extract/delegation-site" };
  }
  return null;
}

function valueOf(ending = "gov"): DelegationFact["value"] | null {
  const alpha2 = WORD_CODES[ending.toLowerCase()] ?? ending.toUpperCase();
  const found = allDelegations().find((delegation) => delegation.alpha2 === alpha2);
  return found ? { code: found.code, name: displayName(found.code, "en") } : null;
}
