// Facts that an editor or archive wrote above a text between two lines of dashes, as YAML.
import { parseDocument } from "yaml";
import type { Notice } from "@/lib/domain/notice";
import type { Sidecar } from "@/lib/domain/source-text";

/** Front matter as a sidecar, and the text after it. */
export interface FrontMatter {
  sidecar: Sidecar;
  body: string;
  notices: Notice[];
}

const FENCED = /^---[ \t]*\n([^]{0,65536}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const MAX_KEYS = 100;
const LONGEST_VALUE = 20_000;
const DEEPEST_LIST = 3;
/** What nests deeper than any list of facts: brackets within brackets, dashes behind dashes. */
const DEEPEST_BRACKETS = 60;
const NESTED_DASHES = /(?:[-?:][ \t]+){60}/;
const MOST_NAMED = 5;

type Facts = { sidecar: Sidecar; leftOut: string[] };

/** Parts front matter from the text; `null` where the text has none (a line of dashes alone is none). */
export function splitFrontMatter(text: string): FrontMatter | null {
  const block = FENCED.exec(text);
  if (!block || !/^[\w-]+[ \t]*:/m.test(block[1] ?? "")) return null;
  const body = text.slice(block[0].length);
  const facts = readYaml(block[1] ?? "");
  return { sidecar: facts?.sidecar ?? {}, body, notices: facts ? partly(facts.leftOut) : [invalid()] };
}

const invalid = (): Notice => notice("The front matter is not valid YAML; its facts were left out.");

function partly(leftOut: string[]): Notice[] {
  if (leftOut.length === 0) return [];
  const named = leftOut.slice(0, MOST_NAMED).map((key) => `“${key.slice(0, 40)}”`);
  const others = leftOut.length > MOST_NAMED ? ` and ${leftOut.length - MOST_NAMED} more` : "";
  return [notice(`Not all of the front matter could be kept as text; left out or cut: ${named.join(", ")}${others}.`)];
}

function notice(message: string): Notice {
  return { ruleId: "read/front-matter-invalid", level: "warning", message };
}

function readYaml(source: string): Facts | null {
  const value = yamlValue(source);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  const flattened = entries.slice(0, MAX_KEYS).map(([key, entry]) => ({ key, ...flat(entry) }));
  const kept = flattened.filter(({ text }) => text !== "");
  return {
    sidecar: Object.fromEntries(kept.map(({ key, text }) => [key.toLowerCase().slice(0, 200), text] as const)),
    leftOut: [...flattened.filter(({ whole }) => !whole), ...entries.slice(MAX_KEYS).map(([key]) => ({ key }))].map(
      ({ key }) => key,
    ),
  };
}

/** Undefined where the source is no YAML, or YAML made to exhaust who reads it. */
function yamlValue(source: string): unknown {
  if (nestsTooDeep(source)) return undefined;
  try {
    // The failsafe schema keeps every value as it is written: no date or number is converted.
    const document = parseDocument(source, { schema: "failsafe" });
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 20 });
  } catch {
    // Too many aliases are refused by throwing.
    return undefined;
  }
}

/** The reader of YAML calls itself for each level; at the end of the stack that can end the whole process. */
function nestsTooDeep(source: string): boolean {
  if (NESTED_DASHES.test(source)) return true;
  let depth = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > DEEPEST_BRACKETS) return true;
  }
  return false;
}

/** The value as one line; a list within a list is left out below the third level: a list may even hold itself. */
function flat(value: unknown, level = 0): { text: string; whole: boolean } {
  if (Array.isArray(value) && level < DEEPEST_LIST) {
    const entries = value.map((entry) => flat(entry, level + 1));
    const joined = cut(entries.flatMap(({ text }) => text || []).join("; "));
    return { text: joined.text, whole: joined.whole && entries.every(({ whole }) => whole) };
  }
  return typeof value === "string" ? cut(value.replace(/\s+/g, " ").trim()) : { text: "", whole: value === null };
}

const cut = (text: string) => ({ text: text.slice(0, LONGEST_VALUE), whole: text.length <= LONGEST_VALUE });
