// Reads a field of the query language (`theme:climate`): which field it is, and what its value means.
import { QUERY_FIELDS, type QueryField, type QueryNode } from "@/lib/domain/query";
import { delegationByName, findDelegation } from "@/lib/domain/taxonomy/delegations";
import { findGroup, groupByName } from "@/lib/domain/taxonomy/groups";
import { foldWord } from "./fold";
import { codeOfValue } from "./known-values";
import { readDateRange } from "./read-date-range";
import { splitWords } from "./split-words";

export type FieldName = QueryField | "date";

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

/**
 * The same for a value that stands apart from its field, as it does in many a sentence (`in my country: hope`): only
 * what the field surely means, which is a name from its list, or one word for what only the corpus knows.
 */
export function readDetachedField(field: FieldName, value: string): QueryNode | null {
  const node = readField(field, value);
  if (node?.kind !== "field") return node;
  if (field === "delegation") return findDelegation(node.text) && node;
  if (field === "group") return findGroup(node.text) && node;
  return (field !== "speaker" && field !== "cites") || ONE_WORD.test(value) ? node : null;
}

/** Also a symbol with its year or session in brackets. */
const ONE_WORD = /^[\p{L}\p{Nd}][^\s:]*(?:\s\([^\s()]+\))?$/u;

/** Each gives the value as the query keeps it. Reading what was given must give the same again. */
const READERS: Record<QueryField, (value: string) => string | null> = {
  speaker: anyName,
  delegation: (value) => findDelegation(value.toUpperCase())?.code ?? delegationByName(value)?.code ?? anyName(value),
  organ: (value) => codeOfValue("organ", value),
  group: (value) => findGroup(value)?.code ?? groupByName(value)?.code ?? anyName(value),
  theme: (value) => codeOfValue("theme", value),
  threat: (value) => codeOfValue("threat", value),
  lang: (value) => codeOfValue("lang", value),
  cites: anyName,
};

/** No name has a star: a beginning is sought among words only. */
function anyName(value: string): string | null {
  const holdsWord = splitWords(value).some(({ parts }) =>
    parts.some(({ start, end }) => foldWord(value.slice(start, end))),
  );
  return holdsWord && !value.includes("*") ? value : null;
}
