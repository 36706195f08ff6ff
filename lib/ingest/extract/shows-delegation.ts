// The least that a text must show to be taken for a statement: somebody who speaks, or a meeting that is spoken to.
import { extractDelegation } from "./extract-delegation";
import { extractOnBehalfOf } from "./extract-on-behalf-of";
import { extractOrgan } from "./extract-organ";
import { extractPriorities } from "./extract-priorities";
import { extractSpeaker } from "./extract-speaker";
import type { Reading } from "./reading";
import { countSigns } from "./statement-signs";

/**
 * True where the text names its speaker, its delegation or the organ before which it is made, addresses a chair, or
 * asks for something that delegations ask for.
 */
export function showsDelegation(reading: Reading): boolean {
  if (reading.segments.turn || countSigns(reading).addresses > 0) return true;
  const said = [extractSpeaker(reading), extractDelegation(reading, extractOnBehalfOf(reading)), extractOrgan(reading)];
  return said.some((fact) => fact !== null) || extractPriorities(reading).length > 0;
}
