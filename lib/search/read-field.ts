// Reads a field of the query language (`theme:climate`): which field it is, and what its value means.
import { QUERY_FIELDS, type QueryField, type QueryNode } from "@/lib/domain/query";
import { delegationByName, findDelegation } from "@/lib/domain/taxonomy/delegations";
import { findGroup, groupByName } from "@/lib/domain/taxonomy/groups";
import type { Labels } from "@/lib/domain/taxonomy/taxonomy-entry";
import { ORGANS } from "@/lib/domain/taxonomy/organs";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { foldWord } from "./fold";
import { readDateRange } from "./read-date-range";
import { splitWords } from "./split-words";

type FieldName = QueryField | "date";

/** Other names of fields that people try. */
const ALIASES: Record<string, FieldName> = {
  year: "date",
  language: "lang",
  country: "delegation",
  state: "delegation",
  cite: "cites",
};

/** The field of this name (case aside), null where there is none. */
export function fieldNamed(name: string): FieldName | null {
  const lower = name.toLowerCase();
  if (lower === "date") return lower;
  return QUERY_FIELDS.find((field) => field === lower) ?? (Object.hasOwn(ALIASES, lower) ? ALIASES[lower]! : null);
}

/** What `field:value` asks for, null where the value means nothing there. Codes stand for names where one is known. */
export function readField(field: FieldName, value: string): QueryNode | null {
  if (field === "date") {
    const range = readDateRange(value.trim());
    return range && { kind: "date", ...range };
  }
  const text = READERS[field](value.replaceAll(/["“”„«»「」『』\s]+/gu, " ").trim());
  return text === null ? null : { kind: "field", field, text };
}

/** Each gives the value as the query keeps it. Reading what was given must give the same again. */
const READERS: Record<QueryField, (value: string) => string | null> = {
  speaker: anyName,
  delegation: (value) => findDelegation(value.toUpperCase())?.code ?? delegationByName(value)?.code ?? anyName(value),
  organ: (value) => codeOf(ORGAN_NAMES, value),
  group: (value) => findGroup(value)?.code ?? groupByName(value)?.code ?? anyName(value),
  theme: (value) => codeOf(THEME_NAMES, value),
  threat: (value) => codeOf(THREAT_NAMES, value),
  lang: (value) => languageNames().get(foldWord(value)) ?? null,
  cites: anyName,
};

const THEME_NAMES = namesOf(THEMES.map(({ code, label }) => [code, label]));
const THREAT_NAMES = namesOf(THREATS.map(({ code, label }) => [code, label]));
const ORGAN_NAMES = namesOf(Object.entries(ORGANS));

/** Code by folded code and by folded label in each language. */
function namesOf(entries: [string, Labels][]): ReadonlyMap<string, string> {
  const labels = entries.flatMap(([code, label]) =>
    Object.values(label).map((name) => [foldWord(name), code] as const),
  );
  return new Map([...labels, ...entries.map(([code]) => [foldWord(code), code] as const)]);
}

function codeOf(names: ReadonlyMap<string, string>, value: string): string | null {
  return names.get(foldWord(value)) ?? null;
}

function anyName(value: string): string | null {
  const holdsWord = splitWords(value).some(({ parts }) =>
    parts.some(({ start, end }) => foldWord(value.slice(start, end))),
  );
  return holdsWord ? value : null;
}

const LANGUAGES =
  "ar az be bg bn bs ca cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko lo lt lv mk mn ms mt my ne nl no pl pt ro ru sk sl sq sr sv sw th tr uk ur uz vi zh".split(
    " ",
  );
let languages: ReadonlyMap<string, string> | undefined;

/** ISO 639-1 code by folded code, and by folded name in English, French, Spanish and the language itself. */
function languageNames(): ReadonlyMap<string, string> {
  languages ??= new Map(
    LANGUAGES.flatMap((code) =>
      [
        code,
        ...["en", "fr", "es", code].map((shown) => new Intl.DisplayNames(shown, { type: "language" }).of(code) ?? code),
      ].map((name) => [foldWord(name), code] as const),
    ),
  );
  return languages;
}
