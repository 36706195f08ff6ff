// Who is said to be behind a threat and whom it strikes, from the passages that name the threat.
import { ARMED_GROUPS } from "@/lib/domain/taxonomy/armed-groups";
import { entityNames } from "@/lib/domain/taxonomy/named-entity";
import { quoteSpan, type Evidence, type Span } from "@/lib/domain/span";
import type { ThreatParty } from "@/lib/domain/threat-party";
import { entityName } from "./entity-name";
import { BLAME_WORDS, type BlameWords } from "./lexicon/blame-words";
import { ACTOR_WORDS, TARGET_WORDS } from "./lexicon/threat-party-words";
import { wordsOf, type Reading } from "./reading";
import { findStates } from "./state-names";
import { buildTermTrie, findTerms, type TermTrie } from "./term-trie";

const MOST = 20;
const REACH = 90;

interface Named extends Span {
  code: string;
  name: string;
}

const tries = new Map<string, TermTrie<string>>();

/** Actors of a threat, each once with its first passage; `passages` are the sentences that name the threat. */
export function findActors(reading: Reading, passages: readonly Evidence[], delegation: string | null): ThreatParty[] {
  const found = passages.flatMap((passage) => [
    ...describedActors(reading, passage),
    ...groupsNamed(reading, passage),
    ...statesBlamed(reading, passage).filter(({ code }) => code !== delegation),
  ]);
  return firstOfEach(reading, found);
}

/** Targets of a threat, each once with its first passage. */
export function findTargets(reading: Reading, passages: readonly Evidence[]): ThreatParty[] {
  const strikes = pattern(reading.language, "strikes");
  const found = passages.flatMap((passage) =>
    described(reading, passage, "target", TARGET_WORDS).filter((hit) => strikes?.test(before(reading, passage, hit))),
  );
  return firstOfEach(reading, found);
}

const describedActors = (reading: Reading, passage: Span): Named[] => described(reading, passage, "actor", ACTOR_WORDS);

function described(
  reading: Reading,
  passage: Span,
  kind: string,
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Named[] {
  const { language } = reading;
  const trie = once(`${kind} ${language}`, () =>
    Object.entries(words[language ?? ""] ?? {}).flatMap(([code, terms]) =>
      terms.split("|").map((term) => [term, code] as const),
    ),
  );
  return findTerms(trie, wordsOf(reading, passage)).flatMap(({ start, end, values: [code] }) =>
    code ? [{ start, end, code, name: code }] : [],
  );
}

function groupsNamed(reading: Reading, passage: Span): Named[] {
  const trie = once("group", () =>
    ARMED_GROUPS.flatMap((group) => entityNames(group).map(({ name }) => [name, group.code] as const)),
  );
  return findTerms(trie, wordsOf(reading, passage)).flatMap(({ start, end, values: [code] }) => {
    const printed = reading.text.slice(start, end);
    return code && !/^\p{Ll}/u.test(printed) ? [{ start, end, code, name: nameOfGroup(code) }] : [];
  });
}

const nameOfGroup = (code: string): string => ARMED_GROUPS.find((group) => group.code === code)?.names.en ?? code;

/** A State is only an actor where the words before or behind its name say that it acts. */
function statesBlamed(reading: Reading, passage: Span): Named[] {
  const [by, acts, place] = (["by", "acts", "place"] as const).map((part) => pattern(reading.language, part));
  return findStates(reading.text, wordsOf(reading, passage), reading.language)
    .filter((hit) => {
      const behind = reading.text.slice(hit.end, Math.min(passage.end, hit.end + REACH)).replace(/\s/gu, " ");
      const ahead = before(reading, passage, hit);
      return by?.test(ahead) || (acts?.test(behind) && !place?.test(ahead));
    })
    .map((hit) => ({ ...hit, name: entityName("state", hit.code) }));
}

const before = (reading: Reading, passage: Span, hit: Span): string =>
  reading.text.slice(Math.max(passage.start, hit.start - REACH), hit.start).replace(/\s/gu, " ");

function pattern(language: string | null, part: keyof BlameWords): RegExp | null {
  const words = BLAME_WORDS[language ?? ""];
  return words ? new RegExp(words[part], "iu") : null;
}

function firstOfEach(reading: Reading, found: Named[]): ThreatParty[] {
  const first = new Map<string, Named>();
  for (const hit of found) if (!first.has(hit.code)) first.set(hit.code, hit);
  return [...first.values()].slice(0, MOST).map(({ code, name, start, end }) => {
    return { code, name, evidence: quoteSpan(reading.text, { start, end }) };
  });
}

function once(key: string, terms: () => (readonly [string, string])[]): TermTrie<string> {
  let trie = tries.get(key);
  if (!trie) tries.set(key, (trie = buildTermTrie(terms())));
  return trie;
}
