// The groups and States that the speaker says to speak for.
import { displayName } from "@/lib/domain/taxonomy/delegations";
import { quoteSpan } from "@/lib/domain/span";
import type { Fact } from "@/lib/domain/statement";
import { findGroups, type EntityHit } from "./entity-names";
import { joinLines, speakingLines } from "./header-text";
import {
  ALIGNMENT,
  AS_CHAIR,
  BEHALF,
  BEHALF_STOPS,
  FIRST_PERSON_FLOOR,
  IDEAS_SPOKEN_FOR,
  MADE_BY_OTHERS,
  OWN_GROUP_TITLES,
  PERSONS_SPOKEN_FOR,
} from "./lexicon/behalf-words";
import { leadingList } from "./leading-list";
import { wordsOf, type Passage, type Reading } from "./reading";
import { findStates, type StateHit } from "./state-names";

const REACH = 260;
const behalf = new RegExp(BEHALF.join("|"), "giu");
const stops = new RegExp(BEHALF_STOPS.join("|"), "iu");
const floor = new RegExp(FIRST_PERSON_FLOOR.join("|"), "iu");
const nobody = new RegExp(`${PERSONS_SPOKEN_FOR}|${IDEAS_SPOKEN_FOR}`, "iu");
const byOthers = new RegExp(MADE_BY_OTHERS, "iu");
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

/** What follows each "on behalf of", up to where the list must have ended; not where it is a person or an idea. */
function behalfLists(place: Passage): BehalfList[] {
  return [...place.text.matchAll(behalf)].flatMap((match) => {
    const index = match.index + match[0].length;
    const rest = place.text.slice(index, index + REACH);
    const text = rest.slice(0, stops.exec(rest)?.index ?? rest.length);
    if (nobody.test(text) || byOthers.test(place.text.slice(0, match.index))) return [];
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
  const named = findStates(reading.text, words, reading.language);
  const groups = findGroups(reading.text, words, reading.language).filter(
    (group) => !isPartOfName(reading, group, named),
  );
  const states = groups.length === 0 ? leadingList(reading.text, list, named) : [];
  const listed = new Set(states.map(({ code }) => code)).size > (list.joined ? 0 : 1) ? states : [];
  const found = [
    ...groups.map((hit) => ({ ...hit, value: hit.code })),
    ...listed.map((hit) => ({ ...hit, value: displayName(hit.code, "en") })),
  ].sort((a, b) => a.start - b.start);
  return found.map(({ value, start, end }) => fact(reading, value, start, end, "extract/behalf-phrase"));
}

/** The Commonwealth of "the Commonwealth of Belvarra" and of "a fellow Commonwealth nation" is not spoken for. */
function isPartOfName({ text }: Reading, { start, end }: EntityHit, states: readonly StateHit[]): boolean {
  const joint = /^\s+of\s+(?:the\s+)?/iu.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  const named = states.some((state) => (joint > 0 && state.start === end + joint) || covers(state, start, end));
  return named || /\bfellow\s+$/iu.test(text.slice(Math.max(0, start - 10), start));
}

const covers = (state: StateHit, start: number, end: number): boolean =>
  state.start <= start && state.end >= end && state.end - state.start > end - start;

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
