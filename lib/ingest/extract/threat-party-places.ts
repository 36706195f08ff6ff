// Where a passage names those who may be behind a threat or struck by it, and what stands around them.
import { quoteSpan, type Span } from "@/lib/domain/span";
import type { ThreatParty } from "@/lib/domain/threat-party";
import { wordsOf, type Reading } from "./reading";
import { buildTermTrie, findTerms, type TermTrie } from "./term-trie";

/** One who is named at a place of the text. */
export interface PartyPlace extends Span {
  code: string;
  name: string;
}

/** One of whom a rule says that it acts or is struck. */
export interface PartyFound extends PartyPlace {
  ruleId: string;
}

const MOST = 20;
const REACH = 90;
const tries = new Map<string, TermTrie<string>>();

/** Those whom `words` (terms by code, by language) describe in a passage, in order. */
export function describedParties(
  reading: Reading,
  passage: Span,
  kind: string,
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
): PartyPlace[] {
  const { language } = reading;
  const trie = trieOnce(`${kind} ${language ?? ""}`, () =>
    Object.entries(words[language ?? ""] ?? {}).flatMap(([code, terms]) =>
      terms.split("|").map((term) => [term, code] as const),
    ),
  );
  return findTerms(trie, wordsOf(reading, passage)).flatMap(({ start, end, values: [code] }) =>
    code ? [{ start, end, code, name: code }] : [],
  );
}

/** The trie of these terms, built when it is first asked for. */
export function trieOnce(key: string, terms: () => (readonly [string, string])[]): TermTrie<string> {
  let trie = tries.get(key);
  if (!trie) tries.set(key, (trie = buildTermTrie(terms())));
  return trie;
}

/** What stands before a place in its passage, with single spaces. */
export const ahead = ({ text }: Reading, passage: Span, hit: Span): string =>
  text.slice(Math.max(passage.start, hit.start - REACH), hit.start).replace(/\s+/gu, " ");

/** What stands behind it. */
export const behind = ({ text }: Reading, passage: Span, hit: Span): string =>
  text.slice(hit.end, Math.min(passage.end, hit.end + REACH)).replace(/\s+/gu, " ");

/** Each party once, where it is named first; at most twenty. */
export function firstOfEach(reading: Reading, found: readonly PartyFound[]): ThreatParty[] {
  const first = new Map<string, PartyFound>();
  for (const hit of found) if (!first.has(hit.code)) first.set(hit.code, hit);
  return [...first.values()].slice(0, MOST).map(({ code, name, start, end, ruleId }) => {
    return { code, name, evidence: quoteSpan(reading.text, { start, end }), ruleId };
  });
}
