// The organ or conference before which the statement is made.
import type { Statement } from "@/lib/domain/statement";
import { quoteSpan, type Span } from "@/lib/domain/span";
import { ORGAN_CODES, type OrganCode } from "@/lib/domain/taxonomy/organs";
import { joinLines } from "./header-text";
import { ORGAN_NAMES } from "./lexicon/organ-words";
import { DEBATE_ELSEWHERE, LEAST_SURE_SIGN, ROOM_SIGNS, WHOLE_ORGANIZATION } from "./lexicon/room-signs";
import { passage, type Passage, type Reading } from "./reading";

type OrganFact = NonNullable<Statement["organ"]>;
type Rule = readonly [OrganCode, RegExp];
type Sign = readonly [RegExp, number];

const compile = (entries: readonly (readonly [OrganCode, readonly string[]])[]): Rule[] =>
  entries.map(([code, patterns]) => [code, new RegExp(patterns.join("|"), "giu")] as const);
const names = compile(ORGAN_NAMES);
const rooms = ROOM_SIGNS.map(
  ([code, signs]) => [code, signs.map(([pattern, weight]): Sign => [new RegExp(pattern, "giu"), weight])] as const,
);
const [WHOLE, [wholePattern, wholeWeight]] = WHOLE_ORGANIZATION;
const wholeSign: Sign = [new RegExp(wholePattern, "giu"), wholeWeight];
const RECORD = /\b([AS])\/(?:(?:ES-|S-)?\d{1,3}\/)?PV\.\d/u;
const elsewhere = new RegExp(DEBATE_ELSEWHERE, "giu");
const LONG_SPEECH = 6_000;
const LEAST = 0.5;
const LEAD = 1.15;
const MOST_COUNTED = 6;
const MOST_EVIDENCE = 5;

/**
 * What the header names; else what stands beside the text or runs along its pages; else the room that the speech itself
 * addresses.
 */
export function extractOrgan(reading: Reading): OrganFact | null {
  const header = joinLines(reading, reading.header);
  return (
    (header && namedOrgan(reading, header)) ??
    sidecarOrgan(reading.segments.sidecar) ??
    runningOrgan(reading.segments.sidecar["running"] ?? "") ??
    addressedOrgan(reading)
  );
}

function namedOrgan(reading: Reading, place: Passage): OrganFact | null {
  const found = names.flatMap(([value, pattern]) => {
    const match = place.text.matchAll(pattern).next().value;
    return match ? [{ value, index: match.index, length: match[0].length }] : [];
  });
  const [exact] = found;
  const assembly = found.find(({ value }) => value === "GA");
  // The Assembly debates the Council under its own name: the room is the one that is named first.
  const organ = exact?.value === "SC" && assembly && assembly.index < exact.index ? assembly : exact;
  if (!organ) return null;
  const start = place.start + organ.index;
  const evidence = [quoteSpan(reading.text, { start, end: start + organ.length })];
  return { value: organ.value, evidence, from: "text", ruleId: "extract/organ-header" };
}

function sidecarOrgan(sidecar: Record<string, string>): OrganFact | null {
  const given = sidecar["organ"]?.trim();
  const code = ORGAN_CODES.find((organ) => organ === given) ?? organIn(given ?? "") ?? organIn(sidecar["title"] ?? "");
  return code ? { value: code, evidence: [], from: "sidecar", ruleId: "extract/organ-sidecar" } : null;
}

/** The symbol of a record that runs along the pages says whose record it is. */
function runningOrgan(running: string): OrganFact | null {
  const body = RECORD.exec(running)?.[1];
  if (!body) return null;
  return { value: body === "S" ? "SC" : "GA", evidence: [], from: "sidecar", ruleId: "extract/organ-running" };
}

const organIn = (text: string): OrganCode | null => names.find(([, pattern]) => text.search(pattern) >= 0)?.[0] ?? null;

/** The room that the speech shows, where its signs clearly lead those of the next. */
function addressedOrgan(reading: Reading): OrganFact | null {
  const start = reading.sentences[0]?.start ?? 0;
  const whole = passage(reading.text, { start, end: reading.text.length });
  const body = { ...whole, text: whole.text.replace(elsewhere, (said) => " ".repeat(said.length)) };
  const long = !reading.segments.turn && body.text.length > LONG_SPEECH;
  const found = rooms
    .map(([value, signs]) => ({ value, ...weigh(body, long && value === WHOLE ? [...signs, wholeSign] : signs) }))
    .sort((a, b) => b.sum - a.sum);
  const [best, second] = found;
  if (!best || best.sum < LEAST || best.sum < LEAD * (second?.sum ?? 0)) return null;
  if (long && best.value !== WHOLE && best.heaviest < LEAST_SURE_SIGN) return null;
  const evidence = best.spans.slice(0, MOST_EVIDENCE).map((span) => quoteSpan(reading.text, span));
  return { value: best.value, evidence, from: "text", ruleId: "extract/organ-address" };
}

/** Each sign counts up to a few times: what a long speech repeats does not outweigh all else. */
function weigh(body: Passage, signs: readonly Sign[]): { sum: number; heaviest: number; spans: Span[] } {
  const found = signs.map(([pattern, weight]) => ({ weight, spans: spansOf(body, pattern) }));
  const sum = found.reduce((total, { weight, spans }) => total + weight * Math.min(spans.length, MOST_COUNTED), 0);
  const spans = [...found].sort((a, b) => b.weight - a.weight).flatMap((sign) => sign.spans);
  const heaviest = Math.max(0, ...found.filter((sign) => sign.spans.length > 0).map(({ weight }) => weight));
  return { sum, heaviest, spans };
}

function spansOf(place: Passage, pattern: RegExp): Span[] {
  return [...place.text.matchAll(pattern)].map((match) => {
    const start = place.start + match.index;
    return { start, end: start + match[0].length };
  });
}
