// States, groups, bodies and sets of addressees that a stretch of a sentence names, each as what it is called.
import { ADDRESSEES } from "@/lib/domain/taxonomy/addressees";
import { entityNames } from "@/lib/domain/taxonomy/named-entity";
import type { Span } from "@/lib/domain/span";
import { entityName } from "./entity-name";
import { findBodies, findGroups } from "./entity-names";
import { wordsOf, type Reading } from "./reading";
import { findStates } from "./state-names";
import { findStatesByAdjective } from "./states-by-adjective";
import { buildTermTrie, findTerms, type TermTrie } from "./term-trie";

/** One that is named, with its English name. */
export interface NamedParty extends Span {
  code: string;
  name: string;
}

const sets = new Map<string, TermTrie<string>>();
const setName = new Map(ADDRESSEES.map(({ code, names }) => [code, names.en]));

/** All that `span` names, in order; where two overlap, the longer one counts. */
export function findNamed(reading: Reading, span: Span): NamedParty[] {
  const { text, language } = reading;
  const words = wordsOf(reading, span);
  const found: NamedParty[] = [
    ...findStates(text, words, language).map((hit) => ({ ...hit, name: entityName("state", hit.code) })),
    ...findStatesByAdjective(text, span, language).map((hit) => ({ ...hit, name: entityName("state", hit.code) })),
    ...findGroups(text, words, language).map((hit) => ({ ...hit, name: entityName("group", hit.code) })),
    ...findBodies(text, words, language).map((hit) => ({ ...hit, name: entityName("body", hit.code) })),
    ...findTerms(setsOf(language), words).map(({ start, end, values }) => partyOf(start, end, values[0] ?? "")),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((party) => {
    if (party.start < end || party.end > span.end) return false;
    end = party.end;
    return true;
  });
}

const partyOf = (start: number, end: number, code: string): NamedParty => {
  return { start, end, code, name: setName.get(code) ?? code };
};

function setsOf(language: string | null): TermTrie<string> {
  const key = language ?? "";
  let trie = sets.get(key);
  if (!trie) sets.set(key, (trie = buildTermTrie(setTerms(language))));
  return trie;
}

/** "Aux pays développés" has no article to find; a name of one word would be found in others without it. */
function withoutArticle(name: string): string[] {
  const bare = name.replace(/^(?:les?|la|l[’']|los|las|el)\s*/u, "");
  return bare !== name && bare.includes(" ") ? [bare] : [];
}

function setTerms(language: string | null): (readonly [string, string])[] {
  return ADDRESSEES.flatMap((entity) =>
    entityNames(entity)
      .filter((known) => known.name !== entity.code && (known.language === null || known.language === language))
      .flatMap(({ name }) => [name, ...withoutArticle(name)].map((form) => [form, entity.code] as const)),
  );
}
