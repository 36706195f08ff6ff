// The groups and States that the speaker says to speak for.
import { displayName } from "@/lib/domain/taxonomy/delegations";
import { quoteSpan } from "@/lib/domain/span";
import type { Fact } from "@/lib/domain/statement";
import { findGroups } from "./entity-names";
import { joinLines, speakingLines } from "./header-text";
import {
  ALIGNMENT,
  AS_CHAIR,
  BEHALF,
  BEHALF_STOPS,
  FIRST_PERSON_FLOOR,
  OWN_GROUP_TITLES,
  PERSONS_SPOKEN_FOR,
} from "./lexicon/behalf-words";
import { wordsOf, type Passage, type Reading } from "./reading";
import { findStates } from "./state-names";

const REACH = 260;
const behalf = new RegExp(BEHALF.join("|"), "giu");
const stops = new RegExp(BEHALF_STOPS.join("|"), "iu");
const floor = new RegExp(FIRST_PERSON_FLOOR.join("|"), "iu");
const persons = new RegExp(PERSONS_SPOKEN_FOR, "iu");
const asChair = new RegExp(AS_CHAIR, "iu");
const JOINED = /joined/iu;
const aligned = new RegExp(ALIGNMENT.join("|"), "iu");
const ownGroup = new RegExp(OWN_GROUP_TITLES.join("|"), "iu");

/** Each group (by usual abbreviation) or State once, in order; a State alone is the speaker's own and left out. */
export function extractOnBehalfOf(reading: Reading): Fact<string>[] {
  const header = joinLines(reading, speakingLines(reading));
  const opening = reading.opening.filter((sentence) => floor.test(sentence.text));
  const later = reading.sentences.slice(reading.opening.length).filter((sentence) => asChair.test(sentence.text));
  const places = [...(header ? [header] : []), ...opening, ...later];
  const spoken = places.filter((place) => !aligned.test(place.text));
  const found = spoken.flatMap((place) => behalfLists(place).flatMap((list) => membersOf(reading, list)));
  const titled = header && found.length === 0 ? groupInTitle(reading, header) : [];
  return uniqueByValue([...found, ...titled]);
}

/** What follows each "on behalf of", up to where the list must have ended; not where it is a person. */
function behalfLists(place: Passage): BehalfList[] {
  return [...place.text.matchAll(behalf)].flatMap((match) => {
    const index = match.index + match[0].length;
    const rest = place.text.slice(index, index + REACH);
    const text = rest.slice(0, stops.exec(rest)?.index ?? rest.length);
    if (persons.test(text)) return [];
    return [
      { start: place.start + index, end: place.start + index + text.length, text, joined: JOINED.test(match[0]) },
    ];
  });
}

/** A list after "on behalf of"; `joined` where its States come to those spoken for, so that one alone counts. */
interface BehalfList extends Passage {
  joined: boolean;
}

function membersOf(reading: Reading, list: BehalfList): Fact<string>[] {
  const words = wordsOf(reading, list);
  const groups = findGroups(reading.text, words, reading.language);
  const inGroups = (start: number) => groups.some((group) => start >= group.start && start < group.end);
  const states = findStates(reading.text, words, reading.language).filter(({ start }) => !inGroups(start));
  const listed =
    groups.length === 0 && new Set(states.map(({ code }) => code)).size > (list.joined ? 0 : 1) ? states : [];
  const named = [
    ...groups.map((hit) => ({ ...hit, value: hit.code })),
    ...listed.map((hit) => ({ ...hit, value: displayName(hit.code, "en") })),
  ].sort((a, b) => a.start - b.start);
  return named.map(({ value, start, end }) => fact(reading, value, start, end, "extract/behalf-phrase"));
}

/** "EU Statement", "Statement by the Pacific Islands Forum": the group is the title's own speaker. */
function groupInTitle(reading: Reading, header: Passage): Fact<string>[] {
  const group = findGroups(reading.text, wordsOf(reading, header), reading.language).find((hit) => {
    const before = header.text.slice(0, hit.start - header.start).slice(-60);
    const after = header.text.slice(hit.end - header.start, hit.end - header.start + 40);
    return ownGroup.test(before) || GROUP_STATEMENT.test(after);
  });
  return group ? [fact(reading, group.code, group.start, group.end, "extract/behalf-title")] : [];
}

const GROUP_STATEMENT = /^\s*(?:\([^)]*\)\s*)?(?:joint |closing |opening )?(?:statement|intervention|remarks)\b/iu;

function fact(reading: Reading, value: string, start: number, end: number, ruleId: string): Fact<string> {
  return { value, evidence: [quoteSpan(reading.text, { start, end })], from: "text", ruleId };
}

function uniqueByValue(facts: Fact<string>[]): Fact<string>[] {
  return facts.filter(({ value }, index) => facts.findIndex((other) => other.value === value) === index).slice(0, 50);
}
