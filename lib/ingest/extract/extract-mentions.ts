// States, groups, bodies, amounts of money and events to come that the text names, each once with all its places.
import { quoteSpan, type Span } from "@/lib/domain/span";
import type { Mention } from "@/lib/domain/statement";
import { entityName } from "./entity-name";
import { findBodies, findGroups } from "./entity-names";
import { findAmounts } from "./find-amounts";
import { findEvents } from "./find-events";
import type { Reading } from "./reading";
import { findStates } from "./state-names";

const MOST_EVIDENCE = 500;
const MOST_MENTIONS = 2_000;

interface Hit extends Span {
  kind: Mention["kind"];
  code: string;
  name: string;
}

/**
 * Mentions in order of first place; `year` is that of the statement. Where names of two entities overlap, the longer
 * one counts, and the State in the name of a currency is none.
 */
export function extractMentions(reading: Reading, year: number | null = null): Mention[] {
  const { text, tokens, language } = reading;
  const hits: Hit[] = [
    ...findStates(text, tokens, language).map((hit) => entity("state", hit)),
    ...findGroups(text, tokens, language).map((hit) => entity("group", hit)),
    ...findBodies(text, tokens, language).map((hit) => entity("body", hit)),
    ...findAmounts(text).map((amount) => named(text, "amount", `${amount.currency} ${amount.value}`, amount)),
    ...findEvents(reading, year).map((event) => named(text, "event", event.code, event)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions = new Map<string, Mention>();
  let end = 0;
  for (const hit of hits) {
    const isEntity = hit.kind !== "amount" && hit.kind !== "event";
    if (isEntity && hit.start < end) continue;
    if (hit.kind !== "event") end = Math.max(end, hit.end);
    const key = `${hit.kind} ${hit.code}`;
    const mention = mentions.get(key) ?? {
      kind: hit.kind,
      code: hit.code,
      name: hit.name,
      evidence: [],
      ruleId: `extract/mention-${hit.kind}`,
    };
    if (mention.evidence.length < MOST_EVIDENCE)
      mention.evidence.push(quoteSpan(text, { start: hit.start, end: hit.end }));
    mentions.set(key, mention);
  }
  return [...mentions.values()].slice(0, MOST_MENTIONS);
}

function entity(kind: "state" | "group" | "body", { code, start, end }: Span & { code: string }): Hit {
  return { kind, code, name: entityName(kind, code), start, end };
}

/** What has no name of its own in a list is called as first printed. */
function named(text: string, kind: "amount" | "event", code: string, { start, end }: Span): Hit {
  return { kind, code, name: text.slice(start, end).replace(/\s+/gu, " "), start, end };
}
