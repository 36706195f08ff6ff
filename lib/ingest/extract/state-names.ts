// Finds the names of States in a text, in its own language and in those that any text may use.
import { delegationNames, NAMES_THAT_ARE_WORDS } from "@/lib/domain/taxonomy/delegations";
import { NAMES_WITHIN_PHRASES } from "@/lib/domain/taxonomy/names-within-phrases";
import { russianForms } from "./russian-forms";
import { buildTermTrie, findTerms, type TermTrie } from "./term-trie";
import type { Token } from "./tokens";

/** A State named at a place of the text. */
export interface StateHit {
  code: string;
  start: number;
  end: number;
}

const ANY_TEXT = new Set(["en", null]);
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const CAPITAL = /^\p{Lu}/u;
const SHORT_FORM = /^\p{Lu}{2,5}$/u;
/** What a phrase stands for that only looks like a name. */
const NO_STATE = "-";
/** Running text writes the article of a name small: the name is looked for without it. */
const ARTICLE = /^(?:the|les?|la|los)\s+/iu;
const tries = new Map<string, TermTrie<string>>();

/** Every State named in `tokens` of `text`; a name begins with a capital where its script has capitals. */
export function findStates(text: string, tokens: readonly Token[], language: string | null): StateHit[] {
  return findTerms(trieFor(language), tokens).flatMap(({ start, end, values }) => {
    const printed = text.slice(start, end);
    const isName = !CASED.test(printed) || CAPITAL.test(printed);
    const [code] = values;
    return isName && code && code !== NO_STATE ? [{ code, start, end }] : [];
  });
}

function trieFor(language: string | null): TermTrie<string> {
  const key = language ?? "";
  let trie = tries.get(key);
  if (!trie) tries.set(key, (trie = buildTermTrie(termsFor(language))));
  return trie;
}

/** The name with its endings, where the language has such. */
function formsOf(name: string, language: string | null): string[] {
  if (language === "ru") return russianForms(name);
  return language === "sv" || language === "de" ? [name, `${name}s`] : [name];
}

function termsFor(language: string | null): (readonly [string, string])[] {
  const names = delegationNames()
    .filter((name) => name.language === language || ANY_TEXT.has(name.language))
    .filter(({ name }) => !NAMES_THAT_ARE_WORDS.has(name) && !(SHORT_FORM.test(name) && name.length < 3))
    .flatMap(({ name, code }) => formsOf(name.replace(ARTICLE, ""), language).map((form) => [form, code] as const));
  return [...names, ...NAMES_WITHIN_PHRASES.map((phrase) => [phrase, NO_STATE] as const)];
}
