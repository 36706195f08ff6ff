// States, groups and bodies that the text names, each once with all its places.
import { displayName } from "@/lib/domain/taxonomy/delegations";
import { findBody } from "@/lib/domain/taxonomy/bodies";
import { findGroup } from "@/lib/domain/taxonomy/groups";
import { quoteSpan } from "@/lib/domain/span";
import type { Mention } from "@/lib/domain/statement";
import { findBodies, findGroups, type EntityHit } from "./entity-names";
import type { Reading } from "./reading";
import { findStates } from "./state-names";

const MOST_EVIDENCE = 500;
const MOST_MENTIONS = 2_000;

/** Mentions in order of first place; where names of two kinds overlap, the longer one counts. */
export function extractMentions(reading: Reading): Mention[] {
  const { text, tokens, language } = reading;
  const hits = [
    ...findStates(text, tokens, language).map((hit) => ({ ...hit, kind: "state" as const })),
    ...findGroups(text, tokens, language).map((hit) => ({ ...hit, kind: "group" as const })),
    ...findBodies(text, tokens, language).map((hit) => ({ ...hit, kind: "body" as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions = new Map<string, Mention>();
  let end = 0;
  for (const hit of hits) {
    if (hit.start < end) continue;
    end = hit.end;
    const key = `${hit.kind} ${hit.code}`;
    const mention = mentions.get(key) ?? {
      kind: hit.kind,
      code: hit.code,
      name: nameOf(hit),
      evidence: [],
      ruleId: `extract/mention-${hit.kind}`,
    };
    if (mention.evidence.length < MOST_EVIDENCE)
      mention.evidence.push(quoteSpan(text, { start: hit.start, end: hit.end }));
    mentions.set(key, mention);
  }
  return [...mentions.values()].slice(0, MOST_MENTIONS);
}

function nameOf({ kind, code }: EntityHit & { kind: Mention["kind"] }): string {
  if (kind === "state") return displayName(code, "en");
  return (kind === "group" ? findGroup(code) : findBody(code))?.names.en ?? code;
}
