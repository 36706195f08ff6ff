// How a priority is put forward: its act, the words that show it, and whom it is directed at.
import type { Position } from "@/lib/domain/act";
import { quoteSpan, type Span } from "@/lib/domain/span";
import { findActs, type ActSign } from "./find-act";
import { findAddressees } from "./find-addressees";
import { SELF_REFERENCE } from "./lexicon/self-reference";
import { passage, wordsOf, type Passage, type Reading } from "./reading";
import { findStates } from "./state-names";

/** The position of the sentence at `span`; `delegation` is the code of the State that speaks. Null where no act shows. */
export function findPosition(reading: Reading, span: Span, delegation: string | null): Position | null {
  const sentence = passage(reading.text, span);
  const sign = findActs(sentence.text, reading.language).find((found) => isOwn(reading, sentence, found, delegation));
  if (!sign) return null;
  const cue = { start: sentence.start + sign.start, end: sentence.start + sign.end };
  return {
    act: sign.act,
    cue: quoteSpan(reading.text, passage(reading.text, cue)),
    addressees: findAddressees(reading, sentence, sign),
    ruleId: sign.ruleId,
  };
}

/** Nobody commits another: the words must mean the speaker, or name the speaker's State before them. */
function isOwn(reading: Reading, sentence: Passage, sign: ActSign, delegation: string | null): boolean {
  if (sign.act !== "commits-to") return true;
  const upToCue = { start: sentence.start, end: sentence.start + sign.end };
  const words = reading.text.slice(upToCue.start, upToCue.end);
  const self = SELF_REFERENCE[reading.language ?? ""];
  if (self && new RegExp(self, "iu").test(words)) return true;
  const named = findStates(reading.text, wordsOf(reading, upToCue), reading.language);
  return delegation !== null && named.some(({ code }) => code === delegation);
}
