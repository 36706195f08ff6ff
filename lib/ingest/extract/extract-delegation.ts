// The State, organisation or group in whose name the statement is made.
import { delegationByName, displayName } from "@/lib/domain/taxonomy/delegations";
import { CONTINUED_SEATS } from "@/lib/domain/taxonomy/former-names";
import { findGroup, groupByName } from "@/lib/domain/taxonomy/groups";
import { quoteSpan, shiftSpan } from "@/lib/domain/span";
import type { Fact } from "@/lib/domain/statement";
import { detectLanguage } from "./detect-language";
import { joinLines, speakingLines } from "./header-text";
import { headerState } from "./header-state";
import { siteDelegation } from "./official-site";
import { organisationIn } from "./organisation-in-title";
import { findOwnOrganisation } from "./own-organisation";
import type { Reading } from "./reading";
import { findSpeakingState } from "./speaking-state";

export type DelegationFact = Fact<{ code: string | null; name: string }>;

/**
 * The affiliation of a turn's label; else the State that the header names; else the group that is spoken for; else the
 * State that the speech speaks as; else what stands beside the text, which goes first where it is known to be about
 * this very speech. Null where signs are missing or disagree. A State whose seat another one took over has the code of that one,
 * and the name as printed.
 */
export function extractDelegation(reading: Reading, onBehalfOf: Fact<string>[]): DelegationFact | null {
  const found = findDelegationFact(reading, onBehalfOf);
  const seat = found && CONTINUED_SEATS[found.value.code ?? ""];
  return found && seat ? { ...found, value: { ...found.value, code: seat } } : found;
}

function findDelegationFact(reading: Reading, onBehalfOf: Fact<string>[]): DelegationFact | null {
  if (reading.segments.turn?.affiliation) return labelDelegation(reading, reading.segments.turn.affiliation);
  return (
    (reading.segments.bareSpeech ? sidecarDelegation(reading.segments.sidecar) : null) ??
    headerDelegation(reading) ??
    selfDelegation(reading) ??
    groupDelegation(onBehalfOf) ??
    organisationDelegation(reading) ??
    ownOrganisation(reading) ??
    sidecarDelegation(reading.segments.sidecar) ??
    siteDelegation(reading)
  );
}

function labelDelegation(reading: Reading, name: string): DelegationFact | null {
  const { turn } = reading.segments;
  const index = turn ? reading.text.slice(turn.span.start, turn.span.end).indexOf(name) : -1;
  if (!turn || index < 0) return null;
  const start = turn.span.start + index;
  const evidence = [quoteSpan(reading.text, { start, end: start + name.length })];
  const code = delegationByName(name.replace(/\s+/gu, " "))?.code ?? null;
  return {
    value: { code, name: name.replace(/\s+/gu, " ") },
    evidence,
    from: "text",
    ruleId: "extract/delegation-label",
  };
}

function headerDelegation(reading: Reading): DelegationFact | null {
  const hit = headerState(reading);
  if (!hit) return null;
  const evidence = [quoteSpan(reading.text, hit)];
  const name = evidence[0]?.quote.replace(/\s+/gu, " ") ?? "";
  return { value: { code: hit.code, name }, evidence, from: "text", ruleId: "extract/delegation-header" };
}

function selfDelegation(reading: Reading): DelegationFact | null {
  const found = findSpeakingState(reading);
  const [first] = found?.places ?? [];
  if (!found || !first) return null;
  const evidence = found.places.slice(0, 20).map((place) => quoteSpan(reading.text, place));
  const name = reading.text.slice(first.start, first.end).replace(/\s+/gu, " ");
  return { value: { code: found.code, name }, evidence, from: "text", ruleId: "extract/delegation-self" };
}

function groupDelegation([group]: Fact<string>[]): DelegationFact | null {
  const known = group ? findGroup(group.value) : null;
  if (!group || !known) return null;
  return { ...group, value: { code: null, name: known.names.en }, ruleId: "extract/delegation-group" };
}

function ownOrganisation(reading: Reading): DelegationFact | null {
  const found = findOwnOrganisation(reading);
  if (!found) return null;
  const evidence = quoteSpan(reading.text, found);
  const name = found.name ?? evidence.quote.replace(/\s+/gu, " ");
  return {
    value: { code: null, name },
    evidence: [evidence],
    from: "text",
    ruleId: "extract/delegation-own-organisation",
  };
}

function organisationDelegation(reading: Reading): DelegationFact | null {
  const header = joinLines(reading, speakingLines(reading));
  const found = header ? organisationIn(header) : null;
  if (!header || !found) return null;
  const evidence = quoteSpan(reading.text, shiftSpan(found, header.start));
  const value = { code: null, name: evidence.quote.replace(/\s+/gu, " ") };
  return { value, evidence: [evidence], from: "text", ruleId: "extract/delegation-organisation" };
}

function sidecarDelegation(sidecar: Record<string, string>): DelegationFact | null {
  const name = (sidecar["delegation"] ?? sidecar["country"])?.trim();
  const value = name ? (stateNamed(name) ?? groupNamed(name)) : null;
  return value ? { value, evidence: [], from: "sidecar", ruleId: "extract/delegation-sidecar" } : null;
}

function stateNamed(name: string): DelegationFact["value"] | null {
  const found = delegationByName(name);
  if (!found) return null;
  return { code: found.code, name: name.length > 3 ? name : displayName(found.code, detectLanguage(name) ?? "en") };
}

function groupNamed(name: string): DelegationFact["value"] | null {
  const known = groupByName(name);
  return known ? { code: null, name: known.names.en } : null;
}
