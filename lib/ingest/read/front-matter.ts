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
const DEEPEST_LIST = 3;

/** Parts front matter from the text; `null` where the text has none (a line of dashes alone is none). */
export function splitFrontMatter(text: string): FrontMatter | null {
  const block = FENCED.exec(text);
  if (!block || !/^[\w-]+[ \t]*:/m.test(block[1] ?? "")) return null;
  const body = text.slice(block[0].length);
  const sidecar = readYaml(block[1] ?? "");
  if (sidecar) return { sidecar, body, notices: [] };
  const message = "The front matter is not valid YAML; its facts were left out.";
  return { sidecar: {}, body, notices: [{ ruleId: "read/front-matter-invalid", level: "warning", message }] };
}

function readYaml(source: string): Sidecar | null {
  const value = yamlValue(source);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).slice(0, MAX_KEYS);
  return Object.fromEntries(
    entries
      .map(([key, entry]) => [key.toLowerCase().slice(0, 200), flat(entry)] as const)
      .filter(([, entry]) => entry !== ""),
  );
}

/** Undefined where the source is no YAML, or YAML made to exhaust who reads it. */
function yamlValue(source: string): unknown {
  try {
    // The failsafe schema keeps every value as it is written: no date or number is converted.
    const document = parseDocument(source, { schema: "failsafe" });
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 20 });
  } catch {
    // Too many aliases are refused by throwing, and nesting without end overflows the stack.
    return undefined;
  }
}

/** A list within a list is left out below the third level: a list may even hold itself. */
function flat(value: unknown, level = 0): string {
  if (Array.isArray(value) && level < DEEPEST_LIST) {
    const entries = value.map((entry) => flat(entry, level + 1));
    return entries.filter(Boolean).join("; ").slice(0, 20_000);
  }
  if (typeof value !== "string") return "";
  return value.replace(/\s+/g, " ").trim().slice(0, 20_000);
}
