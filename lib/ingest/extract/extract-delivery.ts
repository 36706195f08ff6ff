// Whether the text is the one that was spoken or one to check against it.
import type { Fact, DELIVERIES } from "@/lib/domain/statement";
import { evidenceIn, type Passage, type Reading } from "./reading";
import { AS_DELIVERED, CHECK_AGAINST_DELIVERY } from "./lexicon/delivery";

type Delivery = (typeof DELIVERIES)[number];

const FORMS: readonly (readonly [Delivery, RegExp])[] = [
  ["as-delivered", new RegExp(AS_DELIVERED.join("|"), "iu")],
  ["check-against-delivery", new RegExp(CHECK_AGAINST_DELIVERY.join("|"), "iu")],
];

/**
 * The delivery mark of the header, or of a short line of its own near the beginning or end; else that of a line that
 * runs along the pages, which is no part of the text; null where none stands.
 */
export function extractDelivery(reading: Reading): Fact<Delivery> | null {
  for (const line of [...reading.header, ...markLines(reading)]) {
    for (const [value, pattern] of FORMS) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      const evidence = [evidenceIn(reading, line, match.index, match[0].length)];
      return { value, evidence, from: "text", ruleId: "extract/delivery-mark" };
    }
  }
  return runningMark(reading.segments.sidecar["running"] ?? "");
}

function runningMark(running: string): Fact<Delivery> | null {
  const value = FORMS.find(([, pattern]) => pattern.test(running))?.[0];
  return value ? { value, evidence: [], from: "sidecar", ruleId: "extract/delivery-running" } : null;
}

const NEAR = 6;
const SHORT = 90;

function markLines(reading: Reading): Passage[] {
  const { sentences } = reading;
  return [...sentences.slice(0, NEAR), ...sentences.slice(-NEAR)].filter((sentence) => sentence.text.length <= SHORT);
}
