// The State that a header names as the speaker's.
import { detectLanguage } from "./detect-language";
import { findGroups } from "./entity-names";
import { joinLines, speakingLines } from "./header-text";
import { PLACES } from "./lexicon/header-words";
import { passage, wordsOf, type Passage, type Reading } from "./reading";
import { findStates, type StateHit } from "./state-names";

/** A State of this kind stands before the name: it is where the meeting is, or what it is about. */
const NOT_SPEAKING =
  /(?:situation|briefing|debate|meeting|question|review|report|resolution|item|on|concerning|regarding|about|in|mission in|i|vid|om|sur|sobre|о|об)\s+(?:the\s+|la\s+|le\s+|les\s+|in\s+(?:the\s+)?)?$/iu;
const SPEAKING =
  /(?:statement|intervention|remarks|address|speech|delivered|president|minister|ministers|king|emir|head|government|republic|kingdom|representative|mission|delegation|ambassador|affairs|relations|behalf|state|commonwealth|people)\s+(?:of|by|from|for)\s+(?:the\s+)?(?:\p{L}+\s+(?:of\s+)?(?:the\s+)?){0,3}$|(?:république|royaume|déclaration|délégation|président|ministre|gouvernement|nom|principauté)\s+(?:de la |du |des |de l[’']|de |d[’'])?(?:\p{L}+ (?:de |du )?){0,2}$|(?:república|reino|declaración|delegación|presidente|nombre|nación|intervención|exteriores)\s+(?:de la |del |de )?(?:\p{L}+ (?:de )?){0,2}$/iu;
/** Of several States whose statement it is, the one whose representative speaks. */
const DELIVERING =
  /\b(?:delivered|read|presented|pronunciad[oa]|prononcée?)\s+(?:by|par|por)\s[^\n]{0,70}\b(?:representative|ambassador|minister|president|representante|embajadora?|représentante?|ministre)\s+(?:of|de|du|del)\s+(?:the |la |l[’'])?$/iu;
const PLACE_AFTER = /^\s*(?:\(?(?:USA|U\.S\.A)|,\s*\d|,? \d{1,2}\b)/u;

/** The header's State: the only one, or the first that stands where the speaker's country stands. */
export function headerState(reading: Reading): StateHit | null {
  const header = beginning(reading, joinLines(reading, speakingLines(reading)));
  const letterhead = joinLines(reading, reading.header);
  const language = header ? detectLanguage(header.text) : null;
  return (header && choose(reading, header, language)) ?? (letterhead && missionState(reading, letterhead, language));
}

/** A header that is this long holds part of the speech, where other States are named. */
const LONG = 1_500;
const SHORTENED = 700;

function beginning(reading: Reading, header: Passage | null): Passage | null {
  if (!header || header.text.length <= LONG) return header;
  return passage(reading.text, { start: header.start, end: header.start + SHORTENED });
}

function choose(reading: Reading, header: Passage, language: string | null): StateHit | null {
  const hits = statesIn(reading, header, language).filter((hit) => !isPlace(reading.text, hit));
  const before = (hit: StateHit) => reading.text.slice(Math.max(header.start, hit.start - 90), hit.start);
  const delivering = hits.find((hit) => DELIVERING.test(before(hit)));
  const speaking = delivering ?? hits.find((hit) => SPEAKING.test(before(hit)));
  if (speaking) return speaking;
  const others = hits.filter((hit) => !NOT_SPEAKING.test(before(hit)) || isOwnLine(reading, hit));
  return new Set(others.map(({ code }) => code)).size === 1 ? (others[0] ?? null) : null;
}

function missionState(reading: Reading, header: Passage, language: string | null): StateHit | null {
  const hits = statesIn(reading, header, language);
  return (
    hits.find(({ start }) =>
      /(?:mission|misión)\b[^,\n]{0,40}$/iu.test(reading.text.slice(Math.max(header.start, start - 80), start)),
    ) ?? null
  );
}

const statesIn = (reading: Reading, header: Passage, language: string | null) => {
  const words = wordsOf(reading, header);
  const own = findStates(reading.text, words, language);
  const found =
    own.length > 0 || language === reading.language ? own : findStates(reading.text, words, reading.language);
  // The China of "the Group of 77 and China" is a part of the group's name.
  const groups = findGroups(reading.text, words, language);
  return found.filter(({ start, end }) => !groups.some((group) => start >= group.start && end <= group.end));
};

/** A line of a house or hall, and below it the town where that stands. */
const VENUE_BEFORE =
  /(?:cent(?:er|re)|headquarters|palais|palace|hall|hotel)[^\S\n]*\n[^\S\n]*\p{Lu}[\p{L}’'-]*(?:[^\S\n][\p{L}’'-]+){0,3},[^\S\n]*$/iu;

const PLACE_BEFORE = new RegExp(`(?:${PLACES.join("|")})[\\s,(–—-]*(?:the )?$`, "iu");

const isPlace = (text: string, { start, end }: StateHit) =>
  PLACE_AFTER.test(text.slice(end, end + 12)) ||
  VENUE_BEFORE.test(text.slice(Math.max(0, start - 160), start)) ||
  PLACE_BEFORE.test(text.slice(Math.max(0, start - 30), start));

const isOwnLine = (reading: Reading, hit: StateHit) =>
  reading.header.some(
    (line) => line.start <= hit.start && line.end >= hit.end && line.end - line.start <= hit.end - hit.start + 25,
  );
