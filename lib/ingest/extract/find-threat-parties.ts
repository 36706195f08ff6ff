// Who is said to be behind a threat, from the passages that name the threat.
import { ARMED_GROUPS } from "@/lib/domain/taxonomy/armed-groups";
import { entityNames } from "@/lib/domain/taxonomy/named-entity";
import type { Span } from "@/lib/domain/span";
import type { ThreatParty } from "@/lib/domain/threat-party";
import { entityName } from "./entity-name";
import { BLAME_WORDS, type BlameWords } from "./lexicon/blame-words";
import { ACTOR_WORDS } from "./lexicon/threat-party-words";
import { wordsOf, type Reading } from "./reading";
import { findStates, type StateHit } from "./state-names";
import { STATE_FORCES } from "./lexicon/state-nouns";
import { findStatesByAdjective } from "./states-by-adjective";
import { findTerms, type TermTrie } from "./term-trie";
import {
  ahead,
  behind,
  describedParties,
  firstOfEach,
  trieOnce,
  type PartyFound,
  type PartyPlace,
} from "./threat-party-places";

const AGAINST = /\bagainst(?: the)?\s*$/iu;

/** Actors of a threat, each once with its first passage; `passages` name the threat, `own` are those who speak. */
export function findActors(reading: Reading, passages: readonly Span[], own: readonly string[]): ThreatParty[] {
  const found = passages.flatMap((passage) => [
    ...groupsThatAct(reading, passage),
    ...statesBlamed(reading, passage).filter(({ code }) => !own.includes(code)),
  ]);
  return firstOfEach(reading, found);
}

/** Kinds of groups, and groups with a name, but for those that talk, sign or are given something. */
function groupsThatAct(reading: Reading, passage: Span): PartyFound[] {
  const [sparedAhead, sparedBehind] = [
    pattern(reading.language, "sparedAhead"),
    pattern(reading.language, "sparedBehind"),
  ];
  const described = describedParties(reading, passage, "actor", ACTOR_WORDS);
  return [
    ...described.map((hit) => ({ ...hit, ruleId: "extract/actor-kind" })),
    ...groupsNamed(reading, passage).map((hit) => ({ ...hit, ruleId: "extract/actor-group" })),
  ].filter(
    (hit) => !sparedAhead?.test(ahead(reading, passage, hit)) && !sparedBehind?.test(behind(reading, passage, hit)),
  );
}

function groupsNamed(reading: Reading, passage: Span): PartyPlace[] {
  return findTerms(groupTrie(), wordsOf(reading, passage)).flatMap(({ start, end, values: [code] }) => {
    const printed = reading.text.slice(start, end);
    return code && !/^\p{Ll}/u.test(printed) ? [{ start, end, code, name: nameOfGroup(code) }] : [];
  });
}

const groupTrie = (): TermTrie<string> =>
  trieOnce("group", () =>
    ARMED_GROUPS.flatMap((group) => entityNames(group).map(({ name }) => [name, group.code] as const)),
  );

const nameOfGroup = (code: string): string => ARMED_GROUPS.find((group) => group.code === code)?.names.en ?? code;

/** A State is only an actor where the words before or behind its name say that it acts. */
function statesBlamed(reading: Reading, passage: Span): PartyFound[] {
  const { text, language } = reading;
  const named = [
    ...findStates(text, wordsOf(reading, passage), language),
    ...findStatesByAdjective(text, passage, language),
    ...byForces(reading, passage),
  ];
  const adjectives = byAdjective(reading, passage).filter((hit) => !AGAINST.test(ahead(reading, passage, hit)));
  return [
    ...named.map((hit) => ({ ...hit, ruleId: ruleOfBlame(reading, passage, hit) })),
    ...adjectives.map((hit) => ({ ...hit, ruleId: "extract/actor-adjective" })),
  ].flatMap(({ ruleId, ...hit }) => (ruleId ? [{ ...hit, name: entityName("state", hit.code), ruleId }] : []));
}

function ruleOfBlame(reading: Reading, passage: Span, hit: Span): string | null {
  const [by, acts, place] = (["by", "acts", "place"] as const).map((part) => pattern(reading.language, part));
  const before = ahead(reading, passage, hit);
  if (by?.test(before)) return "extract/actor-blamed";
  return acts?.test(behind(reading, passage, hit)) && !place?.test(before) ? "extract/actor-acting" : null;
}

/** "The Norwegian troops": the adjective of a State and those who fight for it. */
function byForces({ text, language }: Reading, passage: Span): StateHit[] {
  const forces = STATE_FORCES[language ?? ""];
  return forces ? findStatesByAdjective(text, passage, language, forces) : [];
}

/** "The Norwegian invasion": the adjective of a State and a harm. */
function byAdjective({ text, language }: Reading, passage: Span): StateHit[] {
  const harms = BLAME_WORDS[language ?? ""]?.harms;
  return harms ? findStatesByAdjective(text, passage, language, harms) : [];
}

const compiled = new Map<string, RegExp | null>();

function pattern(language: string | null, part: keyof BlameWords): RegExp | null {
  const key = `${language ?? ""} ${part}`;
  let found = compiled.get(key);
  if (found === undefined) {
    const source = BLAME_WORDS[language ?? ""]?.[part];
    compiled.set(key, (found = source ? new RegExp(source, "iu") : null));
  }
  return found;
}
