// The organ or conference before which the statement is made.
import type { Statement } from "@/lib/domain/statement";
import { quoteSpan, type Span } from "@/lib/domain/span";
import { ORGAN_CODES, type OrganCode } from "@/lib/domain/taxonomy/organs";
import { joinLines } from "./header-text";
import { ORGAN_NAMES, ROOM_WORDS } from "./lexicon/organ-words";
import { passage, type Passage, type Reading } from "./reading";

type OrganFact = NonNullable<Statement["organ"]>;
type Rule = readonly [OrganCode, RegExp];

const compile = (entries: readonly (readonly [OrganCode, readonly string[]])[]): Rule[] =>
  entries.map(([code, patterns]) => [code, new RegExp(patterns.join("|"), "giu")] as const);
const names = compile(ORGAN_NAMES);
const rooms = compile(ROOM_WORDS);
const LEAST_SIGNS = 1;
const OPENING_REACH = 1_500;

/** What the header names; else the record's organ beside the text; else the room that the speech itself addresses. */
export function extractOrgan(reading: Reading): OrganFact | null {
  const header = joinLines(reading, reading.header);
  return (header && namedOrgan(reading, header)) ?? sidecarOrgan(reading.segments.sidecar) ?? addressedOrgan(reading);
}

function namedOrgan(reading: Reading, place: Passage): OrganFact | null {
  for (const [value, pattern] of names) {
    const match = place.text.matchAll(pattern).next().value;
    if (!match) continue;
    const start = place.start + match.index;
    const evidence = [quoteSpan(reading.text, { start, end: start + match[0].length })];
    return { value, evidence, from: "text", ruleId: "extract/organ-header" };
  }
  return null;
}

function sidecarOrgan(sidecar: Record<string, string>): OrganFact | null {
  const given = sidecar["organ"]?.trim();
  const code = ORGAN_CODES.find((organ) => organ === given) ?? organIn(given ?? "") ?? organIn(sidecar["title"] ?? "");
  return code ? { value: code, evidence: [], from: "sidecar", ruleId: "extract/organ-sidecar" } : null;
}

const organIn = (text: string): OrganCode | null => names.find(([, pattern]) => text.search(pattern) >= 0)?.[0] ?? null;

/** Signs that the speaker stands in the room ("this Council", "members of the Assembly"), counted over the text. */
function addressedOrgan(reading: Reading): OrganFact | null {
  const start = reading.sentences[0]?.start ?? 0;
  const opening = passage(reading.text, { start, end: Math.min(reading.text.length, start + OPENING_REACH) });
  const inOpening = namedRoom(reading, opening);
  return inOpening ?? namedRoom(reading, passage(reading.text, { start, end: reading.text.length }));
}

function namedRoom(reading: Reading, place: Passage): OrganFact | null {
  const found = rooms.map(([value, pattern]) => ({ value, spans: spansOf(place, pattern) }));
  const [best, second] = found.sort((a, b) => b.spans.length - a.spans.length);
  if (!best || best.spans.length < LEAST_SIGNS || best.spans.length === second?.spans.length) return null;
  const evidence = best.spans.slice(0, 5).map((span) => quoteSpan(reading.text, span));
  return { value: best.value, evidence, from: "text", ruleId: "extract/organ-address" };
}

function spansOf(place: Passage, pattern: RegExp): Span[] {
  return [...place.text.matchAll(pattern)].map((match) => {
    const start = place.start + match.index;
    return { start, end: start + match[0].length };
  });
}
