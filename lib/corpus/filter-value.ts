// Reads the value of a filter as somebody wrote it into an address: codes in any case, names, symbols.
import { isId } from "@/lib/db/new-id";
import { delegationId } from "@/lib/db/reference-keys";
import type { FacetKind } from "@/lib/domain/facet";
import { delegationByName, displayName, findDelegation } from "@/lib/domain/taxonomy/delegations";
import { CONTINUED_SEATS } from "@/lib/domain/taxonomy/former-names";
import { findGroup, groupByName } from "@/lib/domain/taxonomy/groups";
import { TREATIES, TREATY_PREFIX } from "@/lib/domain/taxonomy/treaties";
import { codeOfValue } from "@/lib/search/known-values";

/** The value that statements are filed under, null where the text means nothing for this facet. */
export function readFilterValue(kind: FacetKind, text: string): string | null {
  return READERS[kind](text.trim());
}

const READERS: Record<FacetKind, (text: string) => string | null> = {
  year: (text) => (/^\d{4}$/.test(text) ? text : null),
  delegation: (text) => stateOf(text) ?? organisationOf(text),
  speaker: (text) => (isId(text.toLowerCase()) ? text.toLowerCase() : null),
  organ: (text) => codeOfValue("organ", text),
  group: (text) => groupOf(text) ?? namedState(text),
  theme: (text) => codeOfValue("theme", text),
  threat: (text) => codeOfValue("threat", text),
  language: (text) => codeOfValue("lang", text) ?? languageOf(text.toLowerCase()),
  cites: (text) => treatyNamed(text) ?? symbolOf(text),
};

const stateNamed = (text: string) => (findDelegation(text.toUpperCase()) ?? delegationByName(text))?.code;

function stateOf(text: string): string | null {
  const code = stateNamed(text);
  return code === undefined ? null : (CONTINUED_SEATS[code] ?? code);
}

/** Organisations are known by what is printed: any id of the form that they have may be one of this corpus. */
function organisationOf(text: string): string | null {
  if (/^org-[a-z0-9]+(?:-[a-z0-9]+)*$/iu.test(text)) return text.toLowerCase();
  const group = findGroup(groupOf(text) ?? "");
  return group && delegationId({ code: null, name: group.names.en });
}

function groupOf(text: string): string | null {
  return (findGroup(text) ?? findGroup(text.toUpperCase()) ?? groupByName(text))?.code ?? null;
}

/** A State that is spoken for with others is filed under its English name. */
function namedState(text: string): string | null {
  const code = stateNamed(text);
  return code === undefined ? null : displayName(code, "en");
}

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

function languageOf(text: string): string | null {
  return /^[a-z]{2,3}$/.test(text) && languages.of(text) !== undefined ? text : null;
}

function treatyNamed(text: string): string | null {
  const sought = text.toUpperCase();
  const treaty = TREATIES.find(({ code }) => sought === code.toUpperCase() || sought === TREATY_PREFIX + code);
  return treaty ? TREATY_PREFIX + treaty.code : null;
}

const SYMBOL = /^[A-Z]+(?:\/[\p{L}\p{N}.()_-]+)+$/u;
const SUFFIX = /\/(ADD|REV|CORR)\b/gu;

/** In capitals, but for additions (`/Add.1`); a resolution of the Security Council is filed without its year. */
function symbolOf(text: string): string | null {
  const bare = text.toUpperCase().replaceAll(/\s/gu, "");
  const symbol = bare.replace(/^(S\/RES\/\d+)\(\d{4}\)$/u, "$1").replace(SUFFIX, capitalised);
  return SYMBOL.test(symbol) && /\d/u.test(symbol) ? symbol : null;
}

const capitalised = (_: string, word: string): string => `/${word.charAt(0)}${word.slice(1).toLowerCase()}`;
