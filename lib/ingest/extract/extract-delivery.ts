// Whether the text is the one that was spoken or one to check against it.
import type { Fact, DELIVERIES } from "@/lib/domain/statement";
import type { Evidence } from "@/lib/domain/span";
import { evidenceIn, type Passage, type Reading } from "./reading";
import { AS_DELIVERED, CHECK_AGAINST_DELIVERY } from "./lexicon/delivery";

type Delivery = (typeof DELIVERIES)[number];

const FORMS: readonly (readonly [Delivery, RegExp])[] = [
  ["as-delivered", new RegExp(AS_DELIVERED.join("|"), "iu")],
  ["check-against-delivery", new RegExp(CHECK_AGAINST_DELIVERY.join("|"), "iu")],
];

/** A mark with its place: how the text relates to what was spoken. */
interface DeliveryMark extends Evidence {
  value: Delivery;
}

/**
 * The delivery mark of the header, or of a short line of its own near the beginning or end; else that of a line that
 * runs along the pages, which is no part of the text; null where none stands.
 */
export function extractDelivery(reading: Reading): Fact<Delivery> | null {
  const [first] = deliveryMarks(reading);
  if (!first) return runningMark(reading.segments.sidecar["running"] ?? "");
  const { value, ...evidence } = first;
  return { value, evidence: [evidence], from: "text", ruleId: "extract/delivery-mark" };
}

/** Every delivery mark of the header and of short lines near the beginning and end, in the order in which they count. */
export function deliveryMarks(reading: Reading): DeliveryMark[] {
  return [...reading.header, ...markLines(reading)].flatMap((line) =>
    FORMS.flatMap(([value, pattern]) => {
      const match = pattern.exec(line.text);
      return match ? [{ value, ...evidenceIn(reading, line, match.index, match[0].length) }] : [];
    }),
  );
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
