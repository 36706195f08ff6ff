// Finds how a speech without a header names the meeting: "… for convening this open debate on rivers".
import { SPOKEN_EVENTS } from "./lexicon/meeting-words";
import type { Reading } from "./reading";
import type { Span } from "@/lib/domain/span";

const patterns = SPOKEN_EVENTS.map((pattern) => new RegExp(pattern, "diu"));
const MOST_SENTENCES = 8;
/** A meeting that is called nothing but so is not named. */
const BARE = /^(?:meeting|briefing|discussion|dialogue|debate|summit|conference)s?$/iu;
/** What the sentence says besides, behind the meeting's subject. */
const BESIDES =
  /\s+(?:and (?:for|to|I|we|also|his|her|their|thank)|as well as|which|who|that|is|are|on (?:this|such)|under (?:the|your)|during (?:its|your|the)|in accordance|at (?:the|this|such)|today|this (?:morning|afternoon))\b|,\s/iu;

/** The place of the meeting's name in the first sentences; null where they name none. */
export function findSpokenEvent({ sentences }: Reading): Span | null {
  for (const pattern of patterns) {
    for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
      const [from, to] = pattern.exec(sentence.text)?.indices?.groups?.["event"] ?? [];
      if (from === undefined || to === undefined) continue;
      const printed = sentence.text.slice(from, to);
      const named = printed.slice(0, BESIDES.exec(printed)?.index ?? printed.length).trimEnd();
      if (named !== "" && !BARE.test(named))
        return { start: sentence.start + from, end: sentence.start + from + named.length };
    }
  }
  return null;
}
