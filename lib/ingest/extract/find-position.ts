// How a priority is put forward: its act, the words that show it, and whom it is directed at.
import type { Position } from "@/lib/domain/act";
import { quoteSpan, type Span } from "@/lib/domain/span";
import { decideActs } from "./decide-act";
import { findAddressees } from "./find-addressees";
import { isOwnAct } from "./own-act";
import { passage, type Reading } from "./reading";

/** The position of the sentence at `span`; `own` are the codes of those who speak. Null where no act shows. */
export function findPosition(reading: Reading, span: Span, own: readonly string[]): Position | null {
  const sentence = passage(reading.text, span);
  const sign = decideActs(sentence.text, reading.language).find((found) => isOwnAct(reading, sentence, found, own));
  if (!sign) return null;
  const cue = { start: sentence.start + sign.start, end: sentence.start + sign.end };
  return {
    act: sign.act,
    cue: quoteSpan(reading.text, passage(reading.text, cue)),
    addressees: findAddressees(reading, sentence, sign, own),
    ruleId: sign.ruleId,
  };
}
