// Tells a statement from the documents that only look like one, by signs that hold for any of their kind.
import type { Rejection } from "@/lib/domain/rejection";
import type { StatementSegments } from "@/lib/domain/segments";
import { detectLanguage } from "./detect-language";
import { extractTitle } from "./extract-title";
import { OTHER_KINDS } from "./lexicon/other-kinds";
import { speaksForOwnState } from "./own-capacity";
import { readSegments, type Reading } from "./reading";
import { showsDelegation } from "./shows-delegation";
import { countSigns } from "./statement-signs";

export interface Judgement {
  rejection: Rejection | null;
  language: string | null;
  title: string | null;
}

/**
 * `rejection` is null where the document holds at least one statement, which is not asked where it is `trusted` to;
 * language and title are given in both cases.
 */
export function judgeStatement(segments: StatementSegments[], trusted = false): Judgement {
  const first = segments[0];
  if (!first) return { rejection: reject("The document has no text of a statement."), language: null, title: null };
  const reading = readSegments(first);
  const language = reading.language ?? detectLanguage(first.text);
  const title = extractTitle(reading)?.value.text ?? null;
  const reason = trusted || segments.length > 1 ? null : reasonAgainst(reading);
  return { rejection: reason ? reject(reason) : null, language, title };
}

const reject = (message: string): Rejection => ({ reason: "not-a-statement", message });

function reasonAgainst(reading: Reading): string | null {
  if (reading.segments.turn?.kind === "presiding" && isProcedural(reading)) {
    return "The text is a procedural turn of the presiding officer, not a statement of a delegation.";
  }
  const head = reading.text.slice(0, 1_200);
  const sidecar = Object.values(reading.segments.sidecar).join("\n");
  const { spoken } = countSigns(reading);
  const found = OTHER_KINDS.find(({ patterns, where, unlessSpoken }) => {
    const text = where === "head" ? head : where === "sidecar" ? sidecar : reading.text;
    return !(unlessSpoken && spoken) && patterns.some((pattern) => new RegExp(pattern, "imu").test(text));
  });
  if (found) return `The document looks like ${found.kind}, not like a statement before a United Nations organ.`;
  return showsDelegation(reading) ? null : NOBODY_SPEAKS;
}

const NOBODY_SPEAKS =
  "Nothing in the text shows a statement: it names no speaker, delegation or organ, addresses no meeting and asks for nothing.";

const RULES =
  /rules? \d+ (?:and \d+ )?of the (?:council[’']s )?provisional|I invite the representatives?|take (?:a )?seats?|the meeting (?:was called|rose)|list of speakers|the agenda was adopted/iu;

const isProcedural = ({ text }: Reading): boolean => RULES.test(text) && !speaksForOwnState(text);
