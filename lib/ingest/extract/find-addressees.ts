// Whom a call is directed at: those named behind its verb ("urges the Council to"), or before its "must".
import { quoteSpan, type Span } from "@/lib/domain/span";
import type { Addressee } from "@/lib/domain/act";
import { findNamed, type NamedParty } from "./find-named";
import type { ActSign } from "./find-act";
import { ADDRESS_ENDS } from "./lexicon/self-reference";
import type { Passage, Reading } from "./reading";

const MOST = 20;
const WINDOW = 200;
/** The first one named stands this near to the verb, or the call is at nobody in particular. */
const NEAR = 70;
const NEAR_BEFORE = 30;
/** "call for" asks for a thing; only "call for the Council to …" is directed at somebody. */
const ASKS_FOR_A_THING = /\bfor$/iu;
const TO_DO = /^[\s,]*(?:\([^)]{0,40}\)\s*)?to\s/iu;
/** Between "the Council" and "must", only the like of these. */
const BEFORE_A_MODAL = /^[\s,]*(?:(?:also|therefore|now|and its members|alike|together)[\s,]*)*$/iu;

/** `sign` is that of the sentence's act. Each addressee once, at most twenty. */
export function findAddressees(reading: Reading, sentence: Passage, sign: ActSign): Addressee[] {
  if (sign.act !== "calls-for") return [];
  const named = sign.weight === "needed" ? subjectOf(reading, sentence, sign) : namedBehind(reading, sentence, sign);
  const unique = [...new Map(named.map((party) => [party.code, party])).values()];
  return unique.slice(0, MOST).map(({ code, name, ...span }) => {
    return { code, name, evidence: quoteSpan(reading.text, { start: span.start, end: span.end }) };
  });
}

function namedBehind(reading: Reading, sentence: Passage, sign: ActSign): NamedParty[] {
  const start = sentence.start + sign.end;
  const window = reading.text.slice(start, Math.min(sentence.end, start + WINDOW)).replace(/\s/gu, " ");
  const stop = new RegExp(ADDRESS_ENDS[reading.language ?? ""] ?? "[.;:]", "u").exec(window);
  const named = findNamed(reading, { start, end: start + (stop?.index ?? window.length) });
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || first.start - start > NEAR) return [];
  const cue = reading.text.slice(sentence.start + sign.start, start).trimEnd();
  return ASKS_FOR_A_THING.test(cue) && !TO_DO.test(reading.text.slice(last.end, last.end + 60)) ? [] : named;
}

/** What stands right before "must", "should", "doit" …, with the others of its list. */
function subjectOf(reading: Reading, sentence: Passage, sign: ActSign): NamedParty[] {
  const cue = sentence.start + sign.start;
  const named = findNamed(reading, { start: Math.max(sentence.start, cue - WINDOW), end: cue });
  const last = named.at(-1);
  if (!last || cue - last.end > NEAR_BEFORE || !BEFORE_A_MODAL.test(reading.text.slice(last.end, cue))) return [];
  return [...joinedBefore(reading.text, named), last];
}

/** Those that "and", "or" or a comma joins to the last one. */
function joinedBefore(text: string, named: NamedParty[]): NamedParty[] {
  const joined: NamedParty[] = [];
  for (let at = named.length - 1; at > 0; at -= 1) {
    const [before, after] = [named[at - 1] as NamedParty, named[at] as NamedParty];
    if (!isJoint(text, { start: before.end, end: after.start })) break;
    joined.unshift(before);
  }
  return joined;
}

const isJoint = (text: string, { start, end }: Span): boolean =>
  /^(?:,|and|or|et|y|e|и|و|和|及|as well as|the|la|le|les|los|\s)*$/iu.test(text.slice(start, end));
